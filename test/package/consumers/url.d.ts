// zod's declarations name the global class URL, which the DOM's and Node's types declare. A project that has
// neither needs this line; the declarations of linli itself need ES2020 alone.
interface URL {}
