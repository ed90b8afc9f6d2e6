// Places that lie in one another: the server has the lists of the day.

/** Asks for what lies below a place that was chosen: districts where the day has them, else communes. */
export async function fillPlaces(form, select) {
  const { beside, places } = select.dataset
  const of = (name) => form.querySelector(`[data-path="${CSS.escape(beside + name)}"]`)
  const [province, district, commune] = ['provinceCode', 'districtCode', 'communeCode'].map(of)
  if (places === 'communes') return
  const chosen = { at: form.dataset.at, province: province?.value ?? '' }
  const inDistricts =
    district !== null && (places === 'districts' || (await fill(form, district, 'districts', chosen)) > 0)
  if (commune === null) return
  if (!inDistricts) await fill(form, commune, 'communes', chosen)
  else if (district.value === '') choices(form, commune, [])
  else await fill(form, commune, 'communes', { ...chosen, district: district.value })
}

/** Fills a list of places. @returns how many there are */
async function fill(form, select, level, chosen) {
  const answer = await fetch(`/places/${level}?${new URLSearchParams(chosen)}`)
  const places = answer.ok ? await answer.json() : []
  choices(form, select, places)
  return places.length
}

function choices(form, select, places) {
  const option = (value, text) => Object.assign(document.createElement('option'), { value, textContent: text })
  select.replaceChildren(option('', form.dataset.choose), ...places.map(({ code, name }) => option(code, name)))
}
