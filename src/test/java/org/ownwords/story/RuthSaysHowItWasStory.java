package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ownwords.larchmere.Cast;

/// Joan has a page of her own on her telephone, reads what was written down, and asks for something to be put right.
/// When it has ended, her daughter Ruth says how it was by a link, in two goes, and thanks Nadia. Somebody else writes
/// without a name.
class RuthSaysHowItWasStory {

    private static final Way WAY = Way.NO_JAVASCRIPT;

    @Test
    void joan_reads_her_own_page_and_her_daughter_says_how_it_was_on_a_phone() {
        try (var nadia = Somebody.signedIn(WAY, Cast.NADIA);
                var carys = Somebody.signedIn(WAY, Cast.CARYS);
                var sam = Somebody.signedIn(WAY, Cast.SAM);
                var joan = new Somebody(WAY);
                var ruth = new Somebody(WAY)) {
            IvyIsAskedHowItWasStory.closed(nadia, "Joan", "Ferris", LocalDate.of(1941, 11, 2));
            var file = nadia.path();
            her_own_page(nadia, joan, file);
            ruth_answers(nadia, carys, ruth, file);
            what_comes_of_it(nadia, sam, file);
            without_a_name(ruth, sam);
        }
    }

    private static void her_own_page(Somebody nadia, Somebody joan, String file) {
        nadia.open(file + "/own-page");
        nadia.press("Make a link");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("own-page-link-in-error");
        nadia.type("whySafe", "Her telephone is hers alone. Her son does not know its code.");
        nadia.choose("how", "text-message");
        nadia.press("Make a link");
        nadia.picture("own-page-link-made");
        joan.open(linkOn(nadia));
        joan.picture("own-page-before");
        joan.press("Open the page");
        assertThat(joan.text()).contains("Joan, this page is for you", "I want him to knock.");
        joan.picture("own-page");
        joan.press("Send this");
        assertThat(joan.problems()).hasSize(2);
        joan.choose("about", "put-right");
        joan.type("words", "It is my nephew who takes the money, not my son.");
        joan.press("Send this");
        joan.picture("own-page-sent");
        joan.page()
                .route(
                        "https://www.bbc.co.uk/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<main>Weather</main>")));
        joan.page().locator("a:has-text('Leave this page now')").click();
        joan.page().waitForURL("https://www.bbc.co.uk/**");
        joan.page().goBack();
        joan.page().waitForURL("**/yours");
        assertThat(joan.text()).contains("This link does not open").doesNotContain("Joan");
        joan.picture("own-page-left");
        nadia.open(file);
        nadia.follow("Answer: the person asked for something to be put right");
        nadia.press("Record this");
        assertThat(nadia.problems()).hasSize(2);
        nadia.picture("own-page-answer");
        nadia.type("words", "It says her nephew now. I read it to her.");
        nadia.choose("told", "face-to-face");
        nadia.record("Record this");
        nadia.open(file + "/own-page");
        nadia.picture("own-page-links");
    }

    static String linkOn(Somebody somebody) {
        return URI.create(somebody.page()
                        .locator(".govuk-inset-text")
                        .last()
                        .innerText()
                        .strip())
                .getPath();
    }

    private static void ruth_answers(Somebody nadia, Somebody carys, Somebody ruth, String file) {
        nadia.open(file);
        nadia.follow("Ask whether somebody may ask how it was");
        nadia.choose("answer", "yes");
        nadia.choose("ofWhom", "representative");
        nadia.type("name", "Ruth Ferris");
        nadia.type("relation", "Her daughter");
        nadia.choose("how", "link");
        nadia.type("contact", "01632 960 018");
        nadia.record("Record this");
        nadia.follow("Say who asks");
        nadia.choose("interviewer", "carys.morgan");
        nadia.record("Give it to them");
        carys.open("/interviews");
        carys.follow("Ruth Ferris");
        carys.follow("Make a link");
        carys.choose("safe", "yes");
        carys.press("Go on");
        var link = linkOn(carys);
        ruth.open(link);
        assertThat(ruth.text()).contains("Is the person safer because of the help they had?");
        ruth.choose("answer-listened", "always");
        ruth.press("Keep them and go on later");
        ruth.open(link);
        assertThat(ruth.text()).contains("You began this before");
        ruth.picture("how-it-was-begun");
        ruth.choose("answer-safer", "yes");
        ruth.type("more", "She sleeps through again.");
        ruth.press("Send your answers");
        assertThat(ruth.text()).contains("Thank you. Your answers were sent");
    }

    private static void what_comes_of_it(Somebody nadia, Somebody sam, String file) {
        nadia.open("/work");
        nadia.picture("work-with-what-people-said");
        sam.open(file + "/remarks/new");
        sam.press("Record this");
        assertThat(sam.problems()).hasSize(4);
        sam.picture("remark-in-error");
        sam.type("words", "She always rang when she said she would.");
        sam.choose("saidBy", "representative");
        sam.choose("about", "colleague");
        sam.choose("colleague", "nadia.rahman");
        sam.choose("kind", "thanks");
        sam.record("Record this");
        sam.open("/remarks/new");
        sam.type("words", "Nobody told us who would come.");
        sam.choose("saidBy", "representative");
        sam.choose("about", "colleague");
        sam.choose("colleague", "nadia.rahman");
        sam.choose("kind", "complaint");
        sam.choose("answerer", "sam.oyelaran");
        sam.day("answerBy", Somebody.today().plusDays(10));
        sam.record("Record this");
        sam.picture("remarks");
        sam.follow("A complaint about Nadia Rahman");
        sam.press("Record this");
        assertThat(sam.problems()).hasSize(1);
        sam.picture("remark-to-answer");
        sam.type("done", "I rang her, said sorry and told her who comes.");
        sam.day("answeredOn", Somebody.today());
        sam.record("Record this");
        sam.follow("A complaint about Nadia Rahman");
        sam.follow("Correct what was done");
        sam.type("done", "I rang her, said sorry and told her by letter who comes.");
        sam.type("wrong", "How she was told was left out.");
        sam.record("Record it as it should be");
        sam.picture("remark-put-right");
        sam.follow("Correct this");
        sam.press("Record it as it should be");
        assertThat(sam.problems()).hasSize(1);
        sam.picture("remark-correcting");
        nadia.open("/work");
        nadia.follow("What people said about your work");
        assertThat(nadia.text()).contains("She always rang", "I rang her, said sorry");
        nadia.picture("what-people-said");
        nadia.press("I have read this");
        sam.open("/board/how-it-was/draws");
        sam.press("Draw them");
        assertThat(sam.problems()).hasSize(1);
        sam.picture("feedback-draws");
        sam.page().locator("input[name='month']").first().check();
        sam.record("Draw them");
        sam.picture("feedback-drawn");
    }

    private static void without_a_name(Somebody ruth, Somebody sam) {
        ruth.open("/feedback");
        ruth.open("/feedback/990");
        ruth.press("Send this");
        assertThat(ruth.problems()).hasSize(1);
        ruth.picture("feedback-anybody");
        ruth.type("words", "The letter was hard to read.");
        ruth.press("Send this");
        assertThat(ruth.text()).contains("Thank you. It was sent");
        ruth.picture("feedback-thanked");
        sam.open("/board/how-it-was");
        assertThat(sam.text()).contains("The letter was hard to read.");
        sam.picture("how-it-was-results-whole");
    }
}
