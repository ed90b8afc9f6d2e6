// The browser's part: collects what is typed, asks the server what it thinks, shows the answer. It decides nothing itself.
import { readNumber } from './numbers.js'
import { fillPlaces } from './places.js'
import { keepTyped, restoreTyped } from './typed.js'

const page = document.querySelector('#form')

async function start(form) {
  const summary = document.querySelector('#summary')
  number(form)
  form.addEventListener('click', (event) => {
    const { add } = event.target.dataset ?? {}
    if (add !== undefined) addItem(form, add)
    else if (event.target.matches?.('[data-remove]')) removeItem(form, event.target)
    else return
    refresh(form)
  })
  form.addEventListener('change', async (event) => {
    if (event.target.dataset.places) await fillPlaces(form, event.target)
    refresh(form)
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const judged = await refresh(form)
    if (judged) show(form, summary, judged)
  })
  for (const link of document.querySelectorAll('[data-keep]')) {
    // The language or the day changes, and nothing that was typed is lost.
    link.addEventListener(link.tagName === 'FORM' ? 'submit' : 'click', async (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      keepTyped(form, await collect(form))
      if (link.tagName === 'FORM') link.submit()
      else document.location.assign(link.href)
    })
  }
  await restoreTyped(form, addItem, fillPlaces)
  refresh(form)
}

/** Asks which fields are asked for now, and hides the others. */
async function refresh(form) {
  for (const box of form.querySelectorAll('[data-given]')) {
    form.querySelector(`[data-inside="${CSS.escape(box.dataset.given)}"]`).hidden = !box.checked
  }
  for (const place of form.querySelectorAll('[data-read]')) sayAsRead(form, place)
  const asked = (refresh.last = (refresh.last ?? 0) + 1)
  const body = JSON.stringify(await collect(form))
  const answer = await fetch(form.dataset.check, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  // A slower answer about an older form must not win.
  if (!answer.ok || asked !== refresh.last) return undefined
  const judged = await answer.json()
  for (const field of form.querySelectorAll('[data-field]')) field.hidden = judged.hidden.includes(field.dataset.field)
  return judged
}

/** The form as an object. Empty fields, hidden ones and groups that are not ticked are absent. */
async function collect(form) {
  const whole = {}
  for (const group of form.querySelectorAll('fieldset[data-field]:not(.field)')) {
    if (isShown(group) && !isList(group) && isGiven(form, group)) put(whole, group.dataset.field, {})
  }
  for (const list of form.querySelectorAll('[data-list]')) {
    if (isShown(list) && list.children.length > 0)
      put(
        whole,
        list.dataset.list,
        [...list.children].map(() => ({})),
      )
  }
  for (const control of form.querySelectorAll('[data-path]')) {
    if (!isShown(control)) continue
    const value = await valueOf(control)
    if (value !== undefined) put(whole, control.dataset.path, value)
  }
  return whole
}

const isShown = (element) => element.closest('[hidden]') === null
const isList = (group) => group.querySelector(':scope > [data-list]') !== null
const isGiven = (form, group) => {
  const box = group.querySelector(`:scope > p > [data-given]`)
  return box === null || box.checked
}

async function valueOf(control) {
  const { kind } = control.dataset
  if (control.type === 'radio') {
    if (!control.checked) return undefined
    return kind === 'yes-no' ? control.value === 'true' : control.value
  }
  if (control.type === 'file') return control.files[0] ? describe(control.files[0]) : uploadedBefore(control)
  const text = control.value.trim()
  if (text === '') return undefined
  if (kind === 'whole-number' || kind === 'money' || kind === 'number') {
    return readNumber(text, kind)
  }
  return kind === 'time' && text.length === 16 ? `${text}:00+07:00` : text
}

/** Says an amount as it was understood: 18.000 and 18,000 are easily taken for each other. */
function sayAsRead(form, place) {
  const control = document.getElementById(place.dataset.read)
  const number = readNumber(control.value.trim(), control.dataset.kind)
  const { money, amount } = form.dataset
  const said = control.dataset.kind === 'money' ? money : amount
  place.textContent =
    typeof number === 'number' && control.value.trim() !== '' ? said.replace('#', number.toLocaleString('vi-VN')) : ''
}

/** A file stays here: only its description goes into the form, as after an upload. */
async function describe(file) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const { name, type: mime, size: bytes } = file
  return { name, url: `https://one-stop.example.com/files/${sha256}`, mime, bytes, sha256 }
}

/** What a form that is filled in says of a file; a browser lets no page choose one. */
const uploadedBefore = ({ dataset: { uploaded } }) => (uploaded === undefined ? undefined : JSON.parse(uploaded))

/** Puts a value at a dotted path; does not write over an object that is there. */
function put(whole, path, value) {
  const keys = path.split('.')
  let at = whole
  for (const key of keys.slice(0, -1)) {
    if (at[key] === undefined) return
    at = at[key]
  }
  const last = keys.at(-1)
  if (at[last] === undefined || typeof value !== 'object') at[last] = value
}

function addItem(form, path) {
  const list = form.querySelector(`[data-list="${CSS.escape(path)}"]`)
  const template = form.querySelector(`[data-template="${CSS.escape(path)}"]`)
  list.append(template.content.cloneNode(true))
  number(form)
  list.lastElementChild.querySelector('input, select, textarea')?.focus()
}

function removeItem(form, button) {
  const item = button.closest('[data-item]')
  const add = item.parentElement.parentElement.querySelector('[data-add]')
  item.remove()
  number(form)
  add?.focus()
}

/** Gives the entries of each list their numbers, in every name that holds one. */
function number(form) {
  const names = [
    'id',
    'for',
    'name',
    'data-path',
    'data-field',
    'data-error',
    'data-given',
    'data-inside',
    'data-beside',
    'data-read',
    'aria-describedby',
  ]
  for (const list of form.querySelectorAll('[data-list]')) {
    const { list: path } = list.dataset
    const old = new RegExp(`(^|\\s)${path.replaceAll('.', '\\.')}\\.(\\d+|__index__)\\.`, 'g')
    for (const [index, item] of [...list.children].entries()) {
      item.querySelector('.number').textContent = String(index + 1)
      for (const element of item.querySelectorAll('*')) {
        for (const name of names) {
          const value = element.getAttribute(name)
          if (value !== null) element.setAttribute(name, value.replace(old, `$1${path}.${index}.`))
        }
      }
    }
  }
}

/** Shows faults at the top and at each field, or what the dossier needs. The summary takes the focus, so that it is read out. */
function show(form, summary, judged) {
  for (const place of form.querySelectorAll('[data-error]')) {
    const { error: path } = place.dataset
    const problem = judged.problems.find(({ field }) => field === path)
    place.hidden = problem === undefined
    place.textContent = problem?.message ?? ''
    const found = document.getElementById(path)
    // A choice by buttons is at fault as a whole.
    const control = found?.closest('[role="radiogroup"]') ?? found
    if (problem) control?.setAttribute('aria-invalid', 'true')
    else control?.removeAttribute('aria-invalid')
  }
  const { problems, good } = form.dataset
  const title = Object.assign(document.createElement('h2'), { textContent: judged.ok ? good : problems })
  summary.replaceChildren(title, ...(judged.ok ? facts(form, judged) : [faults(judged)]))
  summary.className = judged.ok ? 'good' : 'bad'
  summary.focus()
}

function faults({ problems }) {
  const list = document.createElement('ul')
  for (const { field, message } of problems) {
    const link = Object.assign(document.createElement('a'), { href: `#${field}`, textContent: message })
    link.addEventListener('click', (event) => {
      const target = nearest(field)
      if (target === null) return
      event.preventDefault()
      target.focus()
    })
    const row = document.createElement('li')
    row.append(link)
    list.append(row)
  }
  return list
}

/** The control of a field, or the group around it. */
function nearest(field) {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = document.getElementById(path)
    if (found) return found
  }
  return null
}

function facts(form, { papers, fee, due }) {
  const row = (name, text) => {
    const line = document.createElement('p')
    line.append(Object.assign(document.createElement('strong'), { textContent: `${name}: ` }), text)
    return line
  }
  const list = document.createElement('ul')
  for (const { name, why } of papers)
    list.append(Object.assign(document.createElement('li'), { textContent: `${name} – ${why}` }))
  return [row(form.dataset.fee, fee), row(form.dataset.due, due), row(form.dataset.papers, ''), list]
}

if (page) await start(page)
