/** Freezes plain objects and lists, however deep. What has a class of its own, as a schema, is left alone. */
export function freezeData<Node>(node: Node): Node {
  if (!isPlain(node) || Object.isFrozen(node)) return node
  Object.freeze(node)
  for (const each of Object.values(node)) freezeData(each)
  return node
}

function isPlain(node: unknown): node is object {
  if (typeof node !== 'object' || node === null) return false
  return Array.isArray(node) || Object.getPrototypeOf(node) === Object.prototype
}
