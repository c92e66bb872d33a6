package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.TestCouncil;
import org.ownwords.access.Practitioner;
import org.ownwords.vocabulary.ReportingYear;

/// Somebody in front of a browser. Every page they come to is looked at: axe finds nothing (where it can run), nothing
/// sticks out sideways, and it has one heading.
final class Somebody implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final Path PICTURES = Path.of("target", "pictures");

    /// Of what a page is made: each kind of element with the one that it is in, whatever is written there, whatever its
    /// ids are, however it is filled in, and however often it comes.
    private static final String PARTS = """
                const known = new Map();
                const kept = ['autocomplete', 'class', 'inputmode', 'lang', 'role', 'scope', 'type'];
                const filledIn = ['value', 'checked', 'selected', 'rows'];
                const said = element => element.tagName + [...element.attributes]
                    .filter(each => !filledIn.includes(each.name) && !each.name.startsWith('data-'))
                    .map(each => kept.includes(each.name) ? ` ${each.name}=${each.value}` : ` ${each.name}`).join('')
                    + (element.textContent.trim() === '' ? ' empty' : '');
                const one = element => {
                    if (element === null) return '';
                    if (!known.has(element)) known.set(element, said(element));
                    return known.get(element);
                };
                const part = element => `${one(element.parentElement)} > ${one(element)}`;
            """;

    private static final String MADE_OF =
            "() => {" + PARTS + "return [...new Set([...document.querySelectorAll('*')].map(part))]; }";

    /// Axe looks at the parts that are new, with all that is in them: a whole page takes it four times as long. It
    /// is asked for what it finds only: what it passes and skips is a hundred times as much to send.
    ///
    /// The design system says on a radio whether what it reveals is open, which no rule of ARIA has room for
    /// and screen readers read out all the same; its own tests make the same exception.
    private static final String AXE = "async parts => {" + PARTS + """
                const isNew = new Set(parts);
                const exclude = '.govuk-radios__input[aria-controls]';
                const include = [...document.querySelectorAll('body *')]
                    .filter(each => isNew.has(part(each)) && !each.matches(exclude));
                if (include.length === 0) return [];
                const found = await axe.run(
                    { include, exclude: [exclude] },
                    { resultTypes: ['violations'], preload: false });
                return found.violations.flatMap(
                    each => each.nodes.map(node => `${each.id}: ${node.target.join(' ')} ${node.failureSummary}`));
            }
            """;

    /// What is wrong with a page as a whole: an id that comes twice, a label or a description of something that is not
    /// there, a field without a label, a heading that leaves out a level.
    private static final String AS_A_WHOLE = """
            () => {
                const all = selector => [...document.querySelectorAll(selector)];
                const ids = all('[id]').map(each => each.id);
                const there = new Set(ids);
                const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(attribute =>
                    all(`[${attribute}]`).flatMap(each => each.getAttribute(attribute).split(' ').filter(id => id)));
                const labels = new Set(all('label').map(each => each.htmlFor));
                const bare = all('input:not([type=hidden], [type=submit]), select, textarea').filter(each =>
                    !labels.has(each.id) && !each.closest('label')
                    && !each.hasAttribute('aria-label') && !each.hasAttribute('aria-labelledby'));
                const levels = all('h1, h2, h3, h4, h5, h6').map(each => Number(each.tagName.charAt(1)));
                return [
                    ...(there.size < ids.length ? ids.filter((id, i) => ids.indexOf(id) < i) : []).map(id => `id twice: ${id}`),
                    ...named.filter(id => !there.has(id)).map(id => `not there: ${id}`),
                    ...bare.map(each => `no label: ${each.name}`),
                    ...levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1).map(level => `a level left out: h${level}`)];
            }
            """;

    /// How wide a page is where everything is shown that is revealed with JavaScript.
    private static final String WITHOUT_JAVASCRIPT = """
            () => {
                const supported = document.body.className;
                document.body.className = 'govuk-template__body';
                const width = document.documentElement.scrollWidth;
                document.body.className = supported;
                return width;
            }
            """;

    /// Opens what a field is folded into, where it is, and chooses the answer that reveals it; then chooses it, or
    /// writes into it. Says why that is not possible for somebody who looks at the page.
    private static final String FILL_IN = """
            ([name, code, words]) => {
                const list = document.querySelector(`select[name='${name}']`);
                const field = list ?? document.querySelector(code === ''
                    ? `[name='${name}']:not([type=hidden])` : `input[name='${name}'][value='${code}']`);
                if (field === null) return 'is not there';
                const folded = () => field.closest('details:not([open])');
                while (folded() !== null) folded().querySelector('summary').click();
                const hidden = field.closest('.govuk-frontend-supported .govuk-radios__conditional--hidden');
                if (hidden !== null) document.querySelector(`input[aria-controls='${hidden.id}']`).click();
                if (!field.checkVisibility()) return 'is not seen';
                if (field.disabled || field.readOnly) return 'cannot be changed';
                if (code !== '' && list === null) {
                    if (!field.checked) field.click();
                    return field.checked ? '' : 'is not chosen';
                }
                field.value = code + words;
                for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
                return field.value.replaceAll('\\r', '') === code + words ? '' : 'is not taken';
            }
            """;

    /// The parts that axe has found nothing on, wide and on a phone. They are not looked at again.
    private static final Set<Object> SOUND = new HashSet<>();

    private final Way way;
    private final BrowserContext context;
    private final Page page;
    private int recordings;

    Somebody(Way way) {
        this.way = way;
        this.context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(TestCouncil.get().address())
                        .setViewportSize(way.width(), HEIGHT)
                        .setJavaScriptEnabled(way.javaScript));
        if (way.javaScript) {
            // The script is half a megabyte: sent once, not for each page.
            context.addInitScript(AxeBuilder.getAxeScript());
        }
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    static Somebody signedIn(Way way, Practitioner practitioner) {
        var somebody = new Somebody(way);
        somebody.open("/sign-in");
        somebody.choose("username", practitioner.username());
        somebody.press("Sign in");
        return somebody;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
        looksRight();
    }

    /// Follows a link by what it says.
    void follow(String words) {
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
        looksRight();
    }

    void type(String field, String words) {
        fillIn(field, "", words);
    }

    void choose(String field, String code) {
        fillIn(field, code, "");
    }

    void tick(String field, String code) {
        choose(field, code);
    }

    void select(String field, String code) {
        choose(field, code);
    }

    /// How many fields, answers and lists there are to fill in, as the page stands.
    int controls() {
        return page.locator("main form[method='post']")
                .locator("input:not([type=hidden]):visible, select:visible, textarea:visible")
                .count();
    }

    void day(String field, LocalDate day) {
        type(field + "-day", String.valueOf(day.getDayOfMonth()));
        type(field + "-month", String.valueOf(day.getMonthValue()));
        type(field + "-year", String.valueOf(day.getYear()));
    }

    /// In one question to the browser: asked step by step, filling in took longer than anything else.
    private void fillIn(String field, String code, String words) {
        assertThat(page.evaluate(FILL_IN, List.of(field, code, words)))
                .as("%s %s on %s", field, code, page.url())
                .isEqualTo("");
    }

    /// Sends the form.
    void press(String button) {
        page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
        page.waitForLoadState();
        looksRight();
    }

    /// Sends the form, and it is one recording.
    void record(String button) {
        press(button);
        assertThat(page.locator(".govuk-error-summary__list a").allTextContents())
                .as("problems on %s", page.url())
                .isEmpty();
        recordings++;
    }

    int recordings() {
        return recordings;
    }

    String text() {
        return page.locator("main").innerText();
    }

    /// The day it is in London, from which days in a story are counted.
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    static LocalDate ago(int days) {
        return today().minusDays(days);
    }

    /// One part of a page, by the id of its heading.
    String part(String heading) {
        return page.locator("section[aria-labelledby='" + heading + "']").innerText();
    }

    /// Whether a page has such a part.
    boolean has(String heading) {
        return page.locator("section[aria-labelledby='" + heading + "']").count() > 0;
    }

    /// The latest entry of the timeline that has these words, as a whole.
    String entry(String words) {
        return page.locator(".ownwords-timeline__entry")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .innerText();
    }

    /// Whether a case is among those behind a number of the national return of this year.
    ///
    /// @param cell as its address has it: `SG1f/concern/total/total`
    boolean isCounted(String caseFile, String cell) {
        open("/returns/sac/%s/%s".formatted(ReportingYear.of(today()).text(), cell));
        return page.locator("main a[href='" + caseFile + "']").count() > 0;
    }

    /// How many there were for a reason, on the page of what takes longer.
    int howMany(String reason) {
        return longer(reason, "^(\\d+)");
    }

    /// How many days they lasted in all, on the same page.
    int howManyDays(String reason) {
        return longer(reason, "(\\d+) days?");
    }

    private int longer(String reason, String number) {
        open("/work/longer");
        var row = page.locator(".govuk-summary-list__row")
                .filter(new Locator.FilterOptions().setHasText(reason))
                .locator("dd");
        if (row.count() == 0) {
            return 0;
        }
        var found = Pattern.compile(number).matcher(row.first().innerText().strip());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /// The column of a table of the return: the age on the last day of the year.
    static String ageOf(LocalDate born) {
        var age = Period.between(born, ReportingYear.of(today()).last()).getYears();
        return Stream.of("18-64", "65-74", "75-84", "85-94")
                .filter(column -> age <= Integer.parseInt(column.substring(3)))
                .findFirst()
                .orElse("95+");
    }

    List<String> problems() {
        return page.locator(".govuk-error-summary__list a").allTextContents();
    }

    /// The page's address, without what was just recorded there.
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?recorded=.*", "");
    }

    /// What the banner at the top says was recorded just now.
    String recordedJustNow() {
        return page.locator("main .govuk-notification-banner--success .govuk-notification-banner__heading")
                .innerText();
    }

    /// How it would be on paper: nothing to press, and no link followed by its address.
    void looksRightOnPaper(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("button:visible").count())
                .as("buttons on paper")
                .isZero();
        assertThat(page.locator("a:visible")
                        .filter(new Locator.FilterOptions().setHasText("Correct this"))
                        .count())
                .as("links to forms on paper")
                .isZero();
        if (way.javaScript) {
            assertThat(page.evaluate("""
                            [...document.querySelectorAll('a')].map(a => getComputedStyle(a, '::after').content)
                                .filter(content => content.includes('/')).length""")).as("addresses on paper").isEqualTo(0);
        }
        picture(name + "-on-paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    String whole() {
        return page.locator("main").textContent();
    }

    /// Takes a picture, if somebody wants to look at it afterwards: `-Downwords.pictures`.
    void picture(String name) {
        if (System.getProperty("ownwords.pictures") == null) {
            return;
        }
        if (way.javaScript) {
            taken(name + "-desktop");
            wide(Way.PHONE);
            taken(name + "-phone");
            wide(Way.SCREEN);
        } else {
            taken(name + "-no_javascript");
        }
    }

    private void taken(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private void wide(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    void looksRight() {
        assertThat(page.locator("h1").count()).as("headings on %s", page.url()).isEqualTo(1);
        fits(way.width());
        if (!way.javaScript) {
            return;
        }
        assertThat(page.evaluate(AS_A_WHOLE)).as("%s as a whole", page.url()).isEqualTo(List.of());
        var parts = new ArrayList<Object>((List<?>) page.evaluate(MADE_OF));
        parts.removeAll(SOUND);
        axeFindsNothing(parts);
        wide(Way.PHONE);
        fits(Way.PHONE);
        assertThat(((Number) page.evaluate(WITHOUT_JAVASCRIPT)).intValue())
                .as("width of %s without JavaScript", page.url())
                .isLessThanOrEqualTo(Way.PHONE);
        axeFindsNothing(parts);
        nothingIsCutOffOnPaper();
        wide(Way.SCREEN);
        SOUND.addAll(parts);
    }

    /// Paper cannot be scrolled, and nothing on it can be opened.
    private void nothingIsCutOffOnPaper() {
        if (page.locator(".ownwords-scroll, .ownwords-definition").count() == 0) {
            return;
        }
        wide(Way.PAPER);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.ownwords-scroll')]
                            .filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.textContent.trim())"""))
                .as("tables of %s that are wider than paper", page.url())
                .isEqualTo(List.of());
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.ownwords-definition')]
                            .filter(each => getComputedStyle(each, '::details-content').contentVisibility !== 'visible')
                            .length"""))
                .as("definitions that %s does not say on paper", page.url())
                .isEqualTo(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void axeFindsNothing(List<?> parts) {
        if (!parts.isEmpty()) {
            assertThat(page.evaluate(AXE, parts))
                    .as("what axe finds on %s", page.url())
                    .isEqualTo(List.of());
        }
    }

    private void fits(int width) {
        var needed = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) needed).intValue()).as("width of %s", page.url()).isLessThanOrEqualTo(width);
    }

    @Override
    public void close() {
        context.close();
    }
}
