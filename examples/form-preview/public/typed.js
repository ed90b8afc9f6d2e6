// What was typed goes along when only the language or the day of the page is changed. It stays in this tab, until it is back.

const keyOf = (form) => `typed ${form.dataset.slug}`

/** Keeps what stands in the form: entries of lists, ticked groups, values. */
export function keepTyped(form, whole) {
  const lists = [...form.querySelectorAll('[data-list]')].map(({ dataset, children }) => [
    dataset.list,
    children.length,
  ])
  const given = [...form.querySelectorAll('[data-given]')].map(({ dataset, checked }) => [dataset.given, checked])
  const values = [...form.querySelectorAll('[data-path]')].flatMap((control) => {
    const { path } = control.dataset
    if (control.type === 'radio') return control.checked ? [[path, control.value]] : []
    // A browser lets no page choose a file: its description goes along.
    if (control.type === 'file') return [[path, JSON.stringify(valueAt(whole, path) ?? null)]]
    return control.value === '' ? [] : [[path, control.value]]
  })
  globalThis.sessionStorage.setItem(keyOf(form), JSON.stringify({ lists, given, values }))
}

/** Puts it back, once. `addItem` adds an entry to a list, `fillPlaces` fetches what lies below a place that was chosen. */
export async function restoreTyped(form, addItem, fillPlaces) {
  const kept = globalThis.sessionStorage.getItem(keyOf(form))
  if (kept === null) return
  globalThis.sessionStorage.removeItem(keyOf(form))
  const { lists, given, values } = JSON.parse(kept)
  for (const [path, count] of lists) {
    const list = named(form, 'list', path)
    while (list && list.children.length > count) list.lastElementChild.remove()
    while (list && list.children.length < count) addItem(form, path)
  }
  for (const [path, checked] of given) {
    const box = named(form, 'given', path)
    if (box) box.checked = checked
  }
  for (const [path, value] of values) await putBack(form, path, value, fillPlaces)
}

async function putBack(form, path, value, fillPlaces) {
  const controls = [...form.querySelectorAll(`[data-path="${CSS.escape(path)}"]`)]
  const [control] = controls
  if (control === undefined) return
  if (control.type === 'radio') for (const radio of controls) radio.checked = radio.value === value
  else if (control.type === 'file') {
    if (value !== 'null') control.dataset.uploaded = value
  } else control.value = value
  // Provinces stand before districts and communes in every form.
  if (control.dataset.places) await fillPlaces(form, control)
}

const named = (form, name, value) => form.querySelector(`[data-${name}="${CSS.escape(value)}"]`)

const valueAt = (whole, path) => path.split('.').reduce((at, key) => at?.[key], whole)
