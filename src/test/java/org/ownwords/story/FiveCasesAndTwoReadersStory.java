package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.ActorId;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Ids;

/// Sam draws five cases of a team that have ended. Rhoda reads them, and Alec reads them too without seeing
/// what she found. They agree where they differ, the worker hears of it and answers. Carys asks three of the
/// five people how it was, and a daughter says it by a link on her phone: where the file says otherwise comes
/// first. In one of them an advocate had to be arranged and nobody was asked, and the page proposes that answer. The
/// Board reads what came of it.
class FiveCasesAndTwoReadersStory {

    private static final int CASES = 5;
    private static final int FEWEST = 10;
    private static final Pattern OF = Pattern.compile("\\d+ of (\\d+)");
    private static final String PROGRAMME = "Five case files, two readers";

    private final String apart = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @ParameterizedTest
    @EnumSource(value = Way.class, names = "JAVASCRIPT")
    void five_cases_are_drawn_and_read_by_two_who_never_worked_on_them(Way way) {
        var team = "Quay team " + apart;
        var code = team.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        var ken = visitor(Cast.KEN.username());
        ken.record(ken.open("/settings/teams"), typed("name", team));
        var worker = added(ken, "Wilf Tarn", code, "decide", "audit");
        var rhoda = added(ken, "Rhoda Penn", "hospital", "audit");
        var alec = added(ken, "Alec Stone", "hospital", "audit");
        for (var place = 1; place <= CASES; place++) {
            ended(visitor(worker.username()), place);
        }
        try (var sam = Somebody.signedIn(way, Cast.SAM);
                var reading = Somebody.signedIn(way, rhoda);
                var again = Somebody.signedIn(way, alec);
                var wilf = Somebody.signedIn(way, worker);
                var carys = Somebody.signedIn(way, Cast.CARYS);
                var daughter = new Somebody(Way.NO_JAVASCRIPT);
                var judith = Somebody.signedIn(way, Cast.JUDITH)) {
            sam.open("/quality");
            sam.picture("audits-none");
            setUp(sam);
            var programme = sam.path();
            var first = drawn(sam, programme, code);
            var cycle = sam.path();
            sam.picture("audit-drawn");
            assertThat(drawn(sam, programme, code))
                    .as("the same number draws the same")
                    .isEqualTo(first);

            sam.open(cycle);
            assertThat(sam.whole()).as("what it began with is kept").contains("The draw began with the number 2026.");
            var toGive = sam.page().locator("main a[href*='/readers/']").all().stream()
                    .map(each -> each.getAttribute("href"))
                    .toList();
            assertThat(toGive).hasSize(2 * CASES);
            sam.open(toGive.getFirst());
            assertThat(sam.text())
                    .as("who worked on it is not offered")
                    .contains(rhoda.name(), alec.name())
                    .doesNotContain(worker.name());
            sam.picture("audit-reader");
            sam.choose("reader", rhoda.id().value());
            sam.day("dueOn", inAWeek());
            sam.record("Record who reads it");
            toGive.stream().skip(1).forEach(path -> give(path, path.endsWith("/1") ? rhoda : alec));
            sam.open(cycle);
            sam.picture("audit-given");

            reading.open("/work");
            assertThat(reading.text()).contains("Read the case file for an audit: " + PROGRAMME);
            reading.open("/quality");
            reading.picture("audits-to-read");
            var paths = reading.page().locator("main a[href^='/quality/drawn/']").all().stream()
                    .map(each -> each.getAttribute("href"))
                    .toList();
            assertThat(paths).hasSize(CASES);
            three_adults_and_a_daughter_say_how_it_was(visitor(worker.username()), carys, daughter, paths);
            read(reading, paths, "green");
            assertThat(reading.text()).contains("when both have recorded it");
            readLikewise(visitor(alec.username()), paths.subList(1, CASES));
            again.open(paths.getFirst() + "/audit");
            assertThat(again.text()).doesNotContain("She was asked in her own kitchen");
            answer(again, "green");
            again.choose("rating-risk", "red");
            again.record("Record the audit");
            assertThat(again.text()).contains("Where the two readers differ", "She was asked in her own kitchen");
            assertThat(again.page()
                            .locator("section:has-text('The file beside what was said afterwards') > p")
                            .allInnerTexts()
                            .get(1))
                    .as("where the file and the person disagree comes first")
                    .contains("They disagree", "Nobody let me finish");
            again.picture("audit-disagreement");
            again.follow("Record what you agree on");
            again.press("Record what you agree on");
            assertThat(again.problems()).hasSize(3);
            again.picture("audit-agreed-in-error");
            again.choose("question", "risk");
            again.choose("rating", "red");
            again.type("why", "It was weighed without her.");
            again.record("Record what you agree on");
            assertThat(again.text()).contains("Agreed: Not as it should be");
            again.follow("Weigh the risks in what they want with them");
            again.picture("audit-action");
            again.type("who", worker.name());
            again.day("dueOn", inAWeek());
            again.record("Record what is to be done");
            again.follow("Tell a colleague what was found");
            again.choose("to", worker.id().value());
            again.type("words", "She was heard. Weigh the risk with her.");
            again.picture("audit-tell");
            again.record("Tell them");
            again.page().locator("main details summary").last().click();
            again.follow("Questions for the worker");
            again.picture("audit-beside-worker");
            again.type("who", worker.name());
            again.type("agreed", "He was asked on Monday and said yes");
            again.type("words-hard", "There was little time.");
            again.record("Record the answers");
            again.picture("audit-beside");

            wilf.open("/work");
            assertThat(wilf.text())
                    .contains("Read what an audit found in your work, and answer", "Weigh the risks in what they want");
            click(wilf, "main a[href^='/quality/feedback/']");
            wilf.picture("audit-feedback");
            wilf.type("words", "We did, by telephone.");
            wilf.record("Answer");
            wilf.open("/work");
            click(wilf, "main a[href^='/quality/actions/']");
            wilf.picture("audit-ended");
            wilf.choose("became", "done");
            wilf.type("words", "At her table.");
            wilf.record("Record what became of it");

            sam.open(programme);
            assertThat(sam.text()).contains("5 of 5 read", "two readers agree", "Cases read: 5");
            sam.picture("audit-results");
            judith.open(programme);
            assertThat(judith.text()).contains("Cases read", "withheld").doesNotContain("her own kitchen");
            judith.follow("The report");
            judith.picture("audit-report");
            judith.looksRightOnPaper("audit-report");
            sam.open("/board/how-it-was");
            assertThat(sam.text()).contains("The people themselves", "Those who speak for them");
            sam.picture("how-it-was-apart");
            noPercentageOfFewerThanTen(sam);
            judith.open("/board/pack");
            assertThat(judith.text())
                    .as("what reading files showed, beside the figures")
                    .contains(PROGRAMME, "Number of cases by question and answer");
            judith.open("/board/how-it-was");
            assertThat(judith.text()).doesNotContain("Nobody let me finish");
            noPercentageOfFewerThanTen(judith);
        }
    }

    private static Visitor visitor(String username) {
        return Visitor.signedIn(TestCouncil.get(), username);
    }

    private Practitioner added(Visitor ken, String name, String team, String... powers) {
        var id = UUID.randomUUID();
        var called = name + " " + apart;
        var username = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + apart;
        var typed = new LinkedHashMap<>(typed(
                "id",
                id.toString(),
                "name",
                called,
                "username",
                username,
                "role",
                "practitioner",
                "team",
                team,
                "authority",
                "own"));
        typed.put("powers", List.of(powers));
        ken.record(ken.open("/settings/staff/new"), typed);
        return new Practitioner(
                new ActorId(Ids.from(id, "actor").toString()),
                username,
                called,
                Cast.LARCHMERE,
                Role.PRACTITIONER,
                team);
    }

    /// A case of theirs whose enquiry has ended. In the first, nobody asked what the person wants. In the second, an
    /// advocate had to be arranged, nobody was asked for one, and nobody wrote down why.
    private void ended(Visitor worker, int place) {
        var asked = place > 1;
        var concern = new LinkedHashMap<>(typed(
                "givenName",
                List.of("Greta", "Hugh", "Irma", "Jonas", "Kit").get(place - 1),
                "familyName",
                List.of("Abel", "Birkett", "Cole", "Dunne", "Ewart").get(place - 1) + apart,
                "asked",
                asked ? "yes" : "no",
                "narrative",
                "Money has gone.",
                "raisedBy",
                "self"));
        concern.putAll(
                asked ? typed("askedBy", "Wilf", "words", "I want my purse back.") : typed("notAsked", "not-present"));
        var answer = worker.submit(worker.open("/concerns/new"), concern);
        if (!answer.problems().isEmpty()) {
            answer = worker.submit(answer, typed("same", "none"));
        }
        assertThat(answer.problems()).isEmpty();
        var caseFile = answer.path();
        worker.record(
                worker.open(link(answer, "/section42")),
                typed(
                        "needs",
                        "met",
                        "needsReason",
                        "Sight loss",
                        "abuse",
                        "met",
                        "abuseReason",
                        "Money went",
                        "unable",
                        "met",
                        "unableReason",
                        "She cannot see it"));
        if (place == 2) {
            worker.record(
                    worker.open(caseFile + "/advocacy/new"),
                    typed(
                            "understand",
                            "yes",
                            "understandShown",
                            "He lost the thread each time",
                            "retain",
                            "no",
                            "useOrWeigh",
                            "no",
                            "communicate",
                            "no",
                            "somebody",
                            "no"));
        }
        var closing = worker.open(link(worker.open(caseFile), "/conclusion"));
        var typed = new LinkedHashMap<String, List<String>>(typed(
                "viewsSought",
                "yes",
                "views",
                "I am glad",
                "answeredBy",
                "adult",
                "actionNeeded",
                "no",
                "noActionWhy",
                "It has stopped"));
        closing.page()
                .select("input[name^=workers-]")
                .eachAttr("name")
                .forEach(name -> typed.put(name, List.of("fully")));
        worker.record(closing, typed);
        var sam = visitor(Cast.SAM.username());
        sam.record(
                sam.open(link(sam.open(caseFile), "/sign-off")),
                typed("agreed", "yes", "why", "It is what she wants", "personal", "Asked at her own table"));
    }

    private static String link(Visitor.Answer answer, String end) {
        return Objects.requireNonNull(answer.page().selectFirst("main a[href$=" + end + "]"))
                .attr("href");
    }

    private static void setUp(Somebody sam) {
        sam.follow("Set up a programme");
        sam.press("Set up the programme");
        assertThat(sam.problems()).hasSize(7);
        sam.picture("audit-programme-in-error");
        sam.type("name", PROGRAMME);
        sam.type("why", "To learn from what ended.");
        sam.choose("kind", "peer");
        sam.choose("otherTeam", "no");
        sam.choose("secondReader", "yes");
        sam.type("period", "Five cases each quarter");
        sam.type("everyMonths", "3");
        sam.choose("runs", Cast.SAM.id().value());
        sam.type("owner", "Sam Oyelaran");
        sam.record("Set up the programme");
    }

    /// Those that are drawn, in their order.
    private static List<String> drawn(Somebody sam, String programme, String team) {
        sam.open(programme);
        sam.follow("Draw cases");
        sam.choose("team", team);
        sam.type("howMany", String.valueOf(CASES));
        sam.choose("spread", "all");
        sam.type("seed", "2026");
        sam.press("See how many there are");
        assertThat(sam.text()).contains(CASES + " to draw from");
        sam.picture("audit-draw-preview");
        sam.record("Draw the cases");
        return sam.page().locator("main h2").allInnerTexts();
    }

    /// Three are asked by telephone, and for the fourth her daughter says it by a link.
    private void three_adults_and_a_daughter_say_how_it_was(
            Visitor worker, Somebody carys, Somebody daughter, List<String> drawn) {
        var sam = visitor(Cast.SAM.username());
        for (var place = 0; place < CASES - 1; place++) {
            var page = sam.open(drawn.get(place)).page();
            var name = page.select("h1").text().split(", case", 2)[0];
            var caseFile = page.select("main a:contains(Open the case)").attr("href");
            var byHer = place == CASES - 2;
            worker.record(
                    worker.open(link(worker.open(caseFile), "/feedback-offer")),
                    typed(
                            "answer",
                            "yes",
                            "ofWhom",
                            byHer ? "representative" : "adult",
                            "name",
                            byHer ? "Ruth " + apart : "",
                            "relation",
                            byHer ? "The daughter" : "",
                            "how",
                            byHer ? "link" : "telephone",
                            "contact",
                            "01632 960 019"));
            worker.record(
                    worker.open(link(worker.open(caseFile), "/interviewer")), typed("interviewer", "carys.morgan"));
            if (byHer) {
                byALink(carys, daughter);
            } else {
                asked(carys, name, place == 0 ? "not" : "always");
            }
        }
    }

    private static void asked(Somebody carys, String name, String listened) {
        carys.open("/interviews");
        carys.follow(name);
        carys.choose("talked", "yes");
        carys.choose("answer-listened", listened);
        if (listened.equals("not")) {
            carys.type("words-listened", "Nobody let me finish.");
        }
        carys.record("Send this");
    }

    private void byALink(Somebody carys, Somebody daughter) {
        carys.open("/interviews");
        carys.follow("Ruth " + apart);
        carys.follow("Make a link");
        carys.choose("safe", "yes");
        carys.press("Go on");
        daughter.open(RuthSaysHowItWasStory.linkOn(carys));
        daughter.choose("answer-listened", "always");
        daughter.choose("answer-safer", "yes");
        daughter.press("Send your answers");
        assertThat(daughter.text()).contains("Thank you. Your answers were sent");
    }

    private static void noPercentageOfFewerThanTen(Somebody somebody) {
        for (var share : somebody.page().locator("main dd").allInnerTexts()) {
            var numbers = OF.matcher(share);
            if (numbers.find() && Integer.parseInt(numbers.group(1)) < FEWEST) {
                assertThat(share).doesNotContain("%");
            }
        }
    }

    private static LocalDate inAWeek() {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(7);
    }

    private static void give(String path, Practitioner reader) {
        var sam = visitor(Cast.SAM.username());
        sam.record(
                sam.open(path),
                typed(
                        "reader", reader.id().value(),
                        "dueOn-day", String.valueOf(inAWeek().getDayOfMonth()),
                        "dueOn-month", String.valueOf(inAWeek().getMonthValue()),
                        "dueOn-year", String.valueOf(inAWeek().getYear())));
    }

    private static void click(Somebody somebody, String link) {
        somebody.page().locator(link).first().click();
        somebody.page().waitForLoadState();
        somebody.looksRight();
    }

    private static void read(Somebody reader, List<String> paths, String rating) {
        var notAsked = new ArrayList<String>();
        var proposed = new ArrayList<String>();
        for (var path : paths) {
            reader.open(path + "/audit");
            if (reader.page().locator("input[name^='rating-']:checked").count() > 0) {
                proposed.add(path);
                redIsProposed(reader);
            }
            if (reader.text().contains("Was not asked what they want: they were not there")) {
                notAsked.add(path);
                reader.picture("audit");
            }
            answer(reader, rating);
            reader.type("good", "She was asked in her own kitchen.");
            reader.record("Record the audit");
        }
        assertThat(notAsked)
                .as("the reason for not asking stands at question 1")
                .hasSize(1);
        assertThat(proposed)
                .as("where the duty was met, nobody was asked and no reason is recorded")
                .hasSize(1);
    }

    /// At question 4, with its reason and the entry that shows it. Whoever reads the file answers as they find.
    private static void redIsProposed(Somebody reader) {
        assertThat(reader.page().locator("input[name^='rating-']:checked").all().stream()
                        .map(each -> each.getAttribute("name") + " " + each.inputValue()))
                .containsExactly("rating-advocacy red");
        assertThat(reader.page()
                        .locator("input[name='evidence-advocacy']:checked")
                        .count())
                .as("its source is ticked")
                .isEqualTo(1);
        assertThat(reader.text())
                .contains(
                        "4. Was it considered whether they need an advocate?",
                        "an independent advocate had to be arranged (Care Act 2014, section 68). Nobody was asked, and no"
                                + " reason is recorded.",
                        "proposes the answer “Not as it should be”");
        reader.picture("audit-proposed");
    }

    private static void answer(Somebody reader, String rating) {
        for (var question : QUESTIONS) {
            reader.choose("rating-" + question, rating);
        }
    }

    private static final List<String> QUESTIONS =
            List.of("asked", "wishes", "capacity", "advocacy", "risk", "others", "involved", "came-about");

    private static void readLikewise(Visitor reader, List<String> paths) {
        for (var path : paths) {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            QUESTIONS.forEach(question -> typed.put("rating-" + question, List.of("green")));
            reader.record(reader.open(path + "/audit"), typed);
        }
    }
}
