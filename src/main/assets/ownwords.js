import { initAll } from './govuk-frontend.min.js'

// The security policy allows no script in the page itself, so the page learns here that scripts run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()

// Typed words are kept on the server as they are typed.
const PAUSE = 800

for (const form of document.querySelectorAll('form[data-draft]')) {
    const said = form.querySelector('.ownwords-saved')
    let timer
    let unsaved = false
    let sending = false

    const words = () => {
        const data = new URLSearchParams(new FormData(form))
        data.set('form', form.dataset.draft)
        return data
    }

    const save = async () => {
        if (!unsaved || sending) return
        unsaved = false
        try {
            const answer = await fetch('/drafts', {
                method: 'POST', body: words(), headers: { 'X-Draft': 'true' }, redirect: 'manual', keepalive: true
            })
            if (answer.status === 204) {
                said.textContent = 'Saved a moment ago'
            } else if (answer.status === 401 || answer.status === 403) {
                said.textContent = 'You have been signed out. Your words are still on this page. Send the form and sign in, and they will be here again.'
            } else {
                throw new Error(answer.status)
            }
        } catch {
            unsaved = true
            said.textContent = 'Not saved yet. Your words are still on this page, and we will try again.'
            timer = setTimeout(save, 5000)
        }
    }

    form.addEventListener('input', () => {
        unsaved = true
        clearTimeout(timer)
        timer = setTimeout(save, PAUSE)
    })
    form.addEventListener('submit', () => {
        sending = true
        clearTimeout(timer)
    })
    window.addEventListener('pageshow', () => { sending = false })
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') save()
    })
}
