package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;
import org.ownwords.pdf.PdfUa;

/// Stories without names: written, read by a second colleague, told and taken back; and what leads back to a case.
class StoryPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
    private final Matter matter = Matter.open(nadia);
    private final String title = "It helped " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

    private Map<String, List<String>> story(String... more) {
        var fields = new LinkedHashMap<>(Form.STORY.typed(matter.name()));
        fields.putAll(typed("title", title));
        fields.putAll(typed(more));
        return Matter.with(matter.story(), fields);
    }

    private void written(String... more) {
        nadia.record(nadia.open(Form.STORY.path(matter)), story(more));
    }

    private void released(Visitor by) {
        by.record(by.open(Form.STORY_RELEASE.path(matter)), typed("may", "yes", "checked", "yes"));
    }

    private String told() {
        return "/stories/" + matter.story();
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=stories]")
                .text();
    }

    @Test
    void a_story_is_made_from_the_words_of_the_case_with_what_may_identify_somebody_pointed_out() {
        Form.COORDINATOR.record(nadia, matter);
        var entry = Rows.value("select id from desired_outcome where case_id = ? limit 1", matter.file());
        var chosen = nadia.open(Form.STORY.path(matter) + "?put=" + entry);
        assertThat(chosen.page().select("textarea[name=words]").val()).isEqualTo("“Leave me be”");
        assertThat(chosen.page().select("form[method=post] input[name=entry]").val())
                .isEqualTo("" + entry);

        var own = nadia.submit(chosen, story("words", matter.name() + " wanted to be left alone", "checked", "yes"));
        assertThat(own.problems())
                .singleElement()
                .asString()
                .contains("Remove ‘" + matter.name() + "’. A story never has the person’s name");
        var names = nadia.submit(
                chosen, story("words", "Jo Penn and Grace Adeyemi came on 3 May and took £450", "checked", ""));
        assertThat(names.problems())
                .singleElement()
                .asString()
                .contains("‘Jo Penn’", "‘Grace Adeyemi’", "‘3 May’", "‘£450’");
        assertThat(names.page().select("main table").text())
                .contains(
                        "Jo Penn A name that the case knows Say what they are: “a care home”, “somebody from the police”.")
                .contains("Grace Adeyemi A name that the case knows Write “a social worker” or “a colleague”.")
                .contains("£450 A sum of money Write “some hundreds of pounds”.");
        nadia.record(chosen, story("words", "She was asked and it helped"));
        assertThat(Rows.value("select entries[1] from story where id = ?", matter.story()))
                .isEqualTo(entry);
        assertThat(sam.open(Form.STORY_RELEASE.path(matter)).text())
                .contains("She was asked and it helped", "Leave me be", "They agreed on");
    }

    @Test
    void what_somebody_said_at_closing_others_could_learn_from_is_listed_for_those_who_may_open_it() {
        var closed = Matter.open(nadia);
        var marked = new LinkedHashMap<>(Form.CLOSING_CHECKLIST.typed(closed.name()));
        marked.putAll(typed("caseStudy", "yes", "studyWhy", "She led it from the first day"));
        nadia.record(nadia.open(Form.CLOSING_CHECKLIST.path(closed)), Matter.with(UUID.randomUUID(), marked));
        var line = "Write the story of " + closed.name();
        assertThat(sam.open("/stories").text()).contains(line, "She led it from the first day");
        assertThat(judith.open("/stories").text())
                .as("whoever opens no case is led to none")
                .doesNotContain(closed.name(), "She led it from the first day");
        marked.putAll(typed("caseStudy", "no"));
        nadia.record(nadia.open(Form.CLOSING_CHECKLIST.path(closed)), Matter.with(UUID.randomUUID(), marked));
        assertThat(sam.open("/stories").text()).as("what was said last counts").doesNotContain(line);
    }

    @Test
    void two_people_tell_it_and_neither_the_board_nor_anybody_without_the_case_is_led_back_to_it() {
        written("words", "She was asked and it helped her stay", "harms", "financial");
        assertThat(judith.open(told()).status()).isEqualTo(404);
        assertThat(judith.open("/stories").text()).doesNotContain(title);

        var own = nadia.open(Form.STORY_RELEASE.path(matter));
        assertThat(own.text()).contains("You wrote this story. A colleague reads it");
        assertThat(own.page().select("main form[method=post]")).isEmpty();
        var sent = new LinkedHashMap<>(typed("may", "yes", "checked", "yes"));
        sent.put("_csrf", List.of(own.page().select("input[name=_csrf]").val()));
        assertThat(nadia.post(Form.STORY_RELEASE.path(matter), sent).problems())
                .singleElement()
                .asString()
                .contains("You wrote this story");
        assertThat(Rows.count("from story_release where case_id = ?", matter.file()))
                .isZero();

        assertThat(nadia.open("/stories").text()).doesNotContain(title);
        assertThat(sam.open("/stories").text()).contains(title + ", from the case of " + matter.name());
        assertThat(sam.submit(sam.open(Form.STORY_RELEASE.path(matter)), typed("may", "yes"))
                        .problems())
                .singleElement()
                .asString()
                .contains("Confirm that you read it beside the case");
        released(sam);
        assertThat(section()).contains("It is told.");

        var number = Objects.requireNonNull(Rows.value("select number from case_file where id = ?", matter.file()));
        for (var path :
                List.of(told(), "/stories", "/stories?q=helped+her+stay", "/stories?harm=financial&theme=asked")) {
            var page = judith.open(path);
            assertThat(page.text()).as(path).contains(title, "She was asked and it helped her stay");
            assertThat(page.body())
                    .as(path)
                    .doesNotContain(
                            "/cases/", matter.file().toString(), matter.person().toString(), matter.name())
                    .doesNotContain(
                            "Nadia",
                            "Sam Oyelaran",
                            Days.day(Days.on(Clock.systemUTC().instant())))
                    .doesNotContain("number " + number);
        }
        assertThat(judith.open("/stories?harm=neglect").text()).doesNotContain(title);
        assertThat(judith.open("/board").page().select("main a[href=/stories]")).isNotEmpty();
        for (var path : List.of(
                matter.path(),
                Form.STORY.path(matter),
                Form.STORY_RELEASE.path(matter),
                Form.STORY_VERSION.path(matter),
                "/cases/" + matter.story(),
                "/people?q=" + matter.name())) {
            assertThat(judith.open(path).status()).as(path).isEqualTo(403);
        }
        var known = Rows.of("select * from story_told where id = ?", matter.story());
        assertThat(known)
                .singleElement()
                .satisfies(row -> assertThat(row.keySet())
                        .containsExactlyInAnyOrder("authority", "id", "title", "words", "theme", "harms", "principle"));
    }

    @Test
    void what_was_told_is_told_until_somebody_else_agrees_to_the_next_version_and_no_longer_than_the_person_wants() {
        written("words", "The first telling of it");
        released(sam);
        var old = nadia.open(Form.STORY_VERSION.path(matter));
        sam.record(
                sam.open(Form.STORY_VERSION.path(matter)),
                typed("words", "The second telling of it", "why", "It was too short"));
        assertThat(nadia.submit(old, typed("words", "A third telling of it", "why", "Too long"))
                        .status())
                .isEqualTo(409);
        assertThat(judith.open(told()).text()).contains("The first telling of it");
        assertThat(section()).contains("A colleague who did not write it is to read it. The version before is told.");
        for (var writer : List.of(nadia, sam)) {
            assertThat(writer.open(Form.STORY_RELEASE.path(matter)).text())
                    .as("who wrote a version of it")
                    .contains("You wrote this story");
        }
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        released(grace);
        assertThat(judith.open(told()).text()).contains("The second telling of it");

        var last = nadia.open(Form.STORY_VERSION.path(matter));
        nadia.record(
                nadia.open(Form.STORY_WITHDRAWAL.path(matter)),
                typed("reason", "changed-mind", "words", "I would rather not"));
        assertThat(judith.open(told()).status()).isEqualTo(404);
        assertThat(judith.open("/stories").text()).doesNotContain(title);
        assertThat(judith.open("/board").text()).doesNotContain(title);
        assertThat(section()).contains("It is told no more. The person changed their mind.");
        assertThat(nadia.submit(last, typed("words", "Told again", "why", "Again"))
                        .status())
                .isEqualTo(404);
        assertThat(grace.open(Form.STORY_RELEASE.path(matter)).status()).isEqualTo(404);
        var timeline =
                nadia.open(matter.path()).page().select(".ownwords-timeline").text();
        assertThat(timeline)
                .contains("A story without names was written, for others to learn from.")
                .contains("The story without names was written anew.", "It was too short")
                .contains("A colleague read the story without names and agreed that it is told.")
                .contains("The story without names is told no more.", "I would rather not");
    }

    @Test
    void what_a_colleague_asks_to_be_changed_comes_back_with_the_story() {
        written("consent", "without", "agreedWords", "", "whyWithout", "She has died and nobody speaks for her");
        sam.record(sam.open(Form.STORY_RELEASE.path(matter)), typed("may", "no", "change", "The shop gives it away"));
        assertThat(section()).contains("A colleague sent it back.", "The shop gives it away");
        assertThat(nadia.open(Form.STORY_VERSION.path(matter)).text())
                .contains("A colleague asks for a change:", "The shop gives it away");
        assertThat(judith.open(told()).status()).isEqualTo(404);
    }

    @Test
    void a_workshop_looks_at_a_story_by_the_six_principles_and_what_comes_out_of_it_stays() {
        written("words", "She was asked and it helped her stay");
        assertThat(judith.open(told() + "/workshops/new").status())
                .as("it is not told yet")
                .isEqualTo(404);
        released(sam);
        assertThat(judith.open(told()).page().select("a[href=" + told() + "/workshops/new]"))
                .hasSize(1);
        var form = judith.open(told() + "/workshops/new");
        assertThat(form.text())
                .contains("She was asked and it helped her stay", "Who worked together, and who was missing?");
        assertThat(judith.submit(form, typed()).problems())
                .containsExactly(
                        "Enter the day it was held",
                        "Enter who took part",
                        "Enter what was said by one principle at least",
                        "Enter what those who were there will do differently");
        var said = typed(
                "tookPart", "Police, housing and the carers’ group",
                "partnership", "Nobody from the GP was there",
                "planLacks", "Nothing on how surgeries take part",
                "willDo", "Ask the GP to each first meeting",
                "on-day", "3",
                "on-month", "6",
                "on-year", "2026");
        var shown = judith.submit(form, said);
        assertThat(shown.text())
                .contains("Workshop, 3 June 2026", title, "Partnership Nobody from the GP was there", "Ask the GP")
                .contains("What the Board’s plan says too little about Nothing on how surgeries take part")
                .as("neither the page nor the file has the person or the case")
                .doesNotContain(matter.name());
        PdfUa.assertIsPdfUa(judith.download(shown.path() + "/file").body());
        assertThat(judith.open("/workshops").text()).contains("3 June 2026: " + title);

        var inHebrew = judith.submit(
                judith.open(shown.path() + "/change"), typed("protection", "שלום", "why", "They said it so"));
        assertThat(inHebrew.text())
                .as("no letter is left out of a document without a word")
                .contains("שלום", "There is no PDF, because these letters cannot be printed in one: ש ל ו ם");
        assertThat(judith.download(shown.path() + "/file").statusCode()).isEqualTo(404);

        var opened = sam.open(shown.path() + "/change");
        judith.record(
                judith.open(shown.path() + "/change"),
                typed("prevention", "Ask in the spring", "why", "It was left out"));
        assertThat(judith.open(shown.path()).text())
                .as("what was not changed stays")
                .contains("Nothing on how surgeries take part");
        var late = sam.submit(opened, typed("willDo", "Nothing", "why", "It was wrong"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[name=willDo]").val()).isEqualTo("Nothing");

        Form.STORY_WITHDRAWAL.send(nadia, matter, UUID.randomUUID());
        assertThat(judith.open(shown.path()).text())
                .contains("The story it was about is not told any more", "Ask in the spring", "It was left out")
                .doesNotContain(title, "She was asked and it helped");
        judith.record(judith.open(shown.path() + "/change"), typed("inError", "yes", "why", "It was another group"));
        assertThat(judith.open("/workshops").text()).doesNotContain("Ask in the spring", "3 June 2026: a story");
    }
}
