export const element = (name, properties = {}, ...inside) => {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...inside)
  return made
}

export const byId = (id) => document.getElementById(id)

const day = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' })
export const written = (isoDate) => day.format(new Date(`${isoDate}T00:00:00Z`))
