package org.ownwords.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// Whatever is sent, the answer is a page somebody can use, and whatever was typed is on it or in the record, to the
/// letter.
class BadInputTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> OURS =
            List.of("_csrf", "id", "typist", "read", "replaces", "conclusion", "seen", "version", "entry", "put");
    private static final String SCRIPT = "<script>alert(1)</script>\"'& </textarea><img src=x onerror=alert(2)>";

    /// All of it at once: blank beginnings and ends that are somebody's, both kinds of line end, tabs, right-to-left,
    /// joined emoji, characters outside the first plane, markup, SQL, an escape that is none, and length.
    private static final String HOSTILE = "\n\n  \t" + SCRIPT
            + "\n'; drop table person; --\n\u202eمرحبا\u202c\n👩🏽‍🚒 👨‍👩‍👧‍👦 𝒥\n"
            + "\\u0000 \\ %00 ${1+1} {{x}} <%= x %>\nZa\u0308 \ufeff\u00a0\u2028|\n" + "x".repeat(10_000) + " \n\n";

    private static final String HOSTILE_LINE =
            SCRIPT + " '; drop table person; -- \u202eمرحبا\u202c 👩🏽‍🚒 👨‍👩‍👧‍👦 𝒥 \\u0000 ${1+1}";

    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static Visitor nadia;
    private static Matter matter;

    @BeforeAll
    static void record_a_case() {
        nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        matter = Matter.open(nadia);
    }

    private static Answer clear(Answer answer) {
        assertThat(answer.status()).isNotEqualTo(500);
        assertThat(answer.body()).doesNotContain("Exception", "at org.", "at java.", "Whitelabel");
        return answer;
    }

    private static Visitor visitor(Form form) {
        return VISITORS.computeIfAbsent(form.username(), each -> Visitor.signedIn(TestCouncil.get(), each));
    }

    private static Element formOn(Answer answer) {
        return java.util.Objects.requireNonNull(answer.page().selectFirst("main form[method=post]"));
    }

    /// What the page would send, without what belongs to the page itself.
    private static Map<String, List<String>> given(Answer answer) {
        var given = Visitor.fieldsOf(formOn(answer));
        OURS.forEach(given::remove);
        // What was open when the page was made.
        given.keySet().removeIf(name -> name.startsWith("open-"));
        return given;
    }

    private static void everyProblemLeadsSomewhere(Answer answer) {
        var links = answer.page().select(".govuk-error-summary__list a");
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            var target = answer.page().getElementById(link.attr("href").substring(1));
            assertThat(target).as(link.attr("href")).isNotNull();
        });
        assertThat(answer.page().title()).startsWith("Error: ");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_form_says_what_is_missing(Form form) {
        var own = form.untouched();
        var visitor = visitor(form);
        var opened = visitor.open(form.path(own));
        var empty = new LinkedHashMap<String, List<String>>();
        formOn(opened).select("[name]").forEach(field -> {
            if (!OURS.contains(field.attr("name"))) {
                empty.put(field.attr("name"), List.of());
            }
        });
        var facts = Rows.facts();
        var answer = clear(visitor.submit(opened, empty));
        assertThat(answer.status()).isEqualTo(422);
        everyProblemLeadsSomewhere(answer);
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    /// Fills every field of a page: all boxes ticked, the last answer chosen, and something in every box.
    private static Map<String, List<String>> filled(Answer opened, String words) {
        var filled = new LinkedHashMap<String, List<String>>();
        for (var field : formOn(opened).select("input[name], textarea[name], select[name]")) {
            var name = field.attr("name");
            if (OURS.contains(name)) {
                continue;
            }
            var value = field.attr("value");
            switch (field.tagName() + "/" + field.attr("type")) {
                case "textarea/" -> filled.put(name, List.of(words + " in " + name));
                case "select/" ->
                    filled.put(
                            name,
                            List.of(java.util.Objects.requireNonNull(
                                            field.select("option").last())
                                    .attr("value")));
                case "input/checkbox" ->
                    filled.computeIfAbsent(name, _ -> new java.util.ArrayList<>())
                            .add(value);
                case "input/radio" -> filled.put(name, List.of(value));
                case "input/hidden" -> {}
                default ->
                    filled.put(
                            name,
                            List.of(name.matches(".*-(day|month|year)") ? "3" + name.length() : words + " in " + name));
            }
        }
        return filled;
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_is_wrong_gives_back_everything_that_was_typed(Form form) {
        var own = form.untouched();
        var visitor = visitor(form);
        var opened = visitor.open(form.path(own));
        var typed = filled(opened, "\n<Ünd> \"&amp;' 👩🏽‍🚒");
        if (form == Form.CATEGORY) {
            typed.put("categories", List.of("nonsense"));
            typed.put("wellbeing", List.of("nonsense"));
        }
        if (form == Form.OUTCOME) {
            typed.put("asked", List.of("yes"));
        }
        if (form == Form.SUPPORT) {
            typed.remove("supportReason");
        }
        if (form == Form.FEEDBACK_INTERVIEWER) {
            typed.remove("interviewer");
        }
        if (form == Form.MINUTES) {
            typed.put("made", List.of("m".repeat(501)));
        }
        if (Set.of(Form.SIGN_OFF, Form.ALLOCATION, Form.RISK_AGREEMENT, Form.ENQUIRY_FOLLOWS, Form.PASSED_PROMPT)
                .contains(form)) {
            typed.put("why", List.of("w".repeat(50_001)));
        }
        if (form == Form.STORY_WITHDRAWAL || form == Form.BARRIER) {
            typed.put("words", List.of("w".repeat(50_001)));
        }
        var facts = Rows.facts();
        var answer = clear(visitor.submit(opened, typed));
        assertThat(answer.status()).isEqualTo(422);
        everyProblemLeadsSomewhere(answer);
        if (form == Form.CATEGORY) {
            typed.remove("categories");
            typed.remove("wellbeing");
        }
        assertThat(given(answer)).isEqualTo(typed);
        assertThat(Rows.facts()).isEqualTo(facts);

        var reopened = visitor.open(form.path(own));
        assertThat(given(reopened))
                .as("what is in the form when it is opened again")
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @EnumSource
    void hostile_words_are_kept_to_the_letter_and_shown_as_words(Form form) {
        var own = form.ready();
        var visitor = visitor(form);
        var id = UUID.randomUUID();
        var typed = new LinkedHashMap<>(form.least(own));
        form.words().forEach(kept -> typed.put(kept.field(), List.of(HOSTILE.replace("\n", "\r\n") + kept.field())));
        form.lines().forEach(kept -> typed.put(kept.field(), List.of("  " + kept.field() + HOSTILE_LINE + "  ")));
        if (Set.of(Form.STORY, Form.STORY_VERSION).contains(form)) {
            typed.put("checked", List.of("yes"));
        }
        var answer = clear(visitor.submit(visitor.open(form.path(own)), Matter.with(id, typed)));
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
        for (var kept : form.words()) {
            assertThat(kept.read(id)).as(kept.field()).isEqualTo(HOSTILE + kept.field());
        }
        for (var kept : form.lines()) {
            assertThat(kept.read(id)).as(kept.field()).isEqualTo(kept.field() + HOSTILE_LINE);
        }
        var theCase = caseOf(answer.path());
        var shown = answer.path().startsWith("/people") || theCase.equals(answer.path())
                ? answer
                : clear(visitor.open(theCase));
        assertThat(shown.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(shown.page().select("main script, main img")).isEmpty();
        if (!form.words().isEmpty() && form != Form.PLAN_CHANGE) {
            assertThat(shown.page().wholeText()).contains(SCRIPT).contains("'; drop table person; --");
        }
        assertThat(Rows.count("from person")).isPositive();
    }

    private static String caseOf(String path) {
        return path.replaceAll("^(/cases/[^/]+).*", "$1");
    }

    @ParameterizedTest
    @EnumSource
    void a_null_character_is_refused_in_each_field_and_the_rest_given_back(Form form) {
        var kept = Stream.concat(form.words().stream(), form.lines().stream()).toList();
        var own = form.untouched();
        var visitor = visitor(form);
        var typed = new LinkedHashMap<>(form.least(own));
        kept.forEach(each -> typed.put(each.field(), List.of("before\0after")));
        var facts = Rows.facts();
        if (kept.isEmpty()) {
            return;
        }
        var answer = clear(visitor.submit(visitor.open(form.path(own)), typed));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .hasSize(kept.size())
                .allSatisfy(problem -> assertThat(problem).startsWith("Remove the hidden character"));
        everyProblemLeadsSomewhere(answer);
        assertThat(given(answer)).containsAllEntriesOf(whatIsGivenBack(typed, kept));
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(clear(visitor.open(form.path(own))).status()).isEqualTo(200);
    }

    /// What was typed, but for the fields that are wrong, and what is asked only where somebody is like them.
    private static Map<String, List<String>> whatIsGivenBack(Map<String, List<String>> typed, List<Form.Kept> wrong) {
        var given = new LinkedHashMap<>(typed);
        wrong.forEach(each -> given.remove(each.field()));
        given.remove("same");
        return given;
    }

    @ParameterizedTest
    @EnumSource
    void more_than_fits_is_refused_in_each_field_and_given_back_whole(Form form) {
        var visitor = visitor(form);
        var own = form.untouched();
        var typed = new LinkedHashMap<>(form.least(own));
        form.words().forEach(each -> typed.put(each.field(), List.of("w".repeat(50_001))));
        form.lines().forEach(each -> typed.put(each.field(), List.of("l".repeat(501))));
        if (form.words().isEmpty() && form.lines().isEmpty()) {
            return;
        }
        var answer = clear(visitor.submit(visitor.open(form.path(own)), typed));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .hasSize(form.words().size() + form.lines().size())
                .satisfies(problems -> assertThat(problems.stream()
                                .filter(problem -> problem.contains("50,000") && problem.contains("50,001")))
                        .hasSameSizeAs(form.words()));
        everyProblemLeadsSomewhere(answer);
        assertThat(given(answer)).containsAllEntriesOf(whatIsGivenBack(typed, List.of()));
    }

    /// The first of what comes twice counts.
    @ParameterizedTest
    @EnumSource
    void exactly_what_fits_is_recorded_also_where_fields_come_twice(Form form) {
        var own = form.ready();
        var visitor = visitor(form);
        var id = UUID.randomUUID();
        var typed = new LinkedHashMap<String, List<String>>();
        form.least(own).forEach((name, values) -> typed.put(name, List.of(values.getFirst(), "another", "")));
        form.words().forEach(kept -> typed.put(kept.field(), List.of("w".repeat(50_000), "another")));
        form.lines().forEach(kept -> typed.put(kept.field(), List.of("𝒥".repeat(250), "another")));
        visitor.record(visitor.open(form.path(own)), Matter.with(id, typed));
        form.words().forEach(kept -> assertThat(kept.read(id)).isEqualTo("w".repeat(50_000)));
        form.lines().forEach(kept -> assertThat(kept.read(id)).isEqualTo("𝒥".repeat(250)));
    }

    /// Bytes that are no characters, and a null character in what a page sends of itself and nobody types.
    @ParameterizedTest
    @EnumSource
    void bytes_that_are_no_characters_break_nothing_in_any_field(Form form) {
        var own = form.ready();
        var visitor = visitor(form);
        var fields = Visitor.fieldsOf(formOn(visitor.open(form.path(own))));
        fields.putAll(form.least(own));
        form.words().forEach(kept -> fields.remove(kept.field()));
        var body = new ByteArrayOutputStream();
        fields.forEach((name, values) ->
                values.forEach(value -> body.writeBytes((encoded(name) + "=" + encoded(value) + "&").getBytes(UTF_8))));
        for (var kept : form.words()) {
            body.writeBytes((encoded(kept.field()) + "=lone+%ED%A0%80+half+%C3+over+%C0%AF+raw+").getBytes(UTF_8));
            body.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '&'});
        }
        clear(visitor.send("POST", form.path(own), FORM, "said=%ZZ&%=&=&&%00=%00".getBytes(UTF_8)));
        var typed = new LinkedHashMap<>(form.least(own));
        fields.keySet().stream()
                .filter(name -> OURS.contains(name) && !name.equals("_csrf"))
                .forEach(name -> typed.put(name, List.of(UUID.randomUUID() + "\0")));
        assertThat(clear(visitor.submit(visitor.open(form.path(own)), typed)).status())
                .isLessThan(500);
        assertThat(clear(visitor.send("POST", form.path(own), FORM, body.toByteArray()))
                        .status())
                .isLessThan(500);
        assertThat(clear(visitor.open(form.path(own))).status()).isLessThan(500);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/x",
                "/cases/1",
                "/cases/%00",
                "/cases/../etc",
                "/cases/00000000-0000-0000-0000-00000000000g",
                "/people/x",
                "/people/x/details",
                "/people/x/concerns/new",
                "/cases/x/conversations/new",
                "/board/x",
                "/seals/x",
                "/board?year=nonsense",
                "/board?year=9999999999-00",
                "/board?year=%00",
                "/board?year=2026-99"
            })
    void what_is_no_address_of_ours_is_not_found(String path) {
        assertThat(clear(nadia.open(path)).status()).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%25",
                "_",
                "%27",
                "1+1+99999",
                "31+2+1950",
                "9999999999999999999999",
                "%F0%9F%A6%81",
                "a+b+c+d+e+f+g",
                "%5C",
                "%5C%5C%25_",
                "%E2%80%AE",
                "(",
                "*",
                "%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void any_search_has_an_answer(String words) {
        var answer = clear(nadia.open("/people?q=" + words));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("main script")).isEmpty();
        assertThat(clear(nadia.open(matter.path() + "?words=" + words)).status())
                .isEqualTo(200);
        assertThat(clear(nadia.open("/people?q=" + words + "&q=" + words)).status())
                .isEqualTo(200);
    }

    @Test
    void a_percent_sign_or_an_underscore_finds_only_itself() {
        assertThat(nadia.open("/people?q=%25").text()).contains("No people found");
        assertThat(nadia.open("/people?q=_").text()).contains("No people found");
        assertThat(nadia.open("/people?q=%5C").text()).contains("No people found");
    }

    @ParameterizedTest
    @CsvSource({
        "OUTCOME_CHANGE, voice",
        "CONCERN_ABOUT_SOMEBODY_NEW, raisedBy",
        "CONCERN_ABOUT_SOMEBODY_NEW, asked",
        "CONCERN_ABOUT_SOMEBODY_KNOWN, notAsked",
        "PAUSE, reason",
        "ALLOCATION, holder",
        "SIGN_OFF, agreed",
        "SECTION_42_DECISION, abuse",
        "CONCLUSION, viewsSought",
        "CONCLUSION, actionNeeded",
        "REVIEW, goesOn",
        "CAPACITY, doubt",
        "CAPACITY, retain",
        "CAPACITY, outlook",
        "BEST_INTERESTS, consulted",
        "PLAN_ENDED, ended",
        "CATEGORY, categories",
        "REFERRER_TOLD, told",
        "ADVOCACY, understand",
        "ADVOCACY, somebody",
        "ADVOCATE, kind",
        "ADVOCATE, agreement",
        "ADVOCATE_PROGRESS, step",
        "CONSENT, question",
        "CONSENT, answer",
        "GOING_ON, grounds",
        "GOING_ON, told",
        "STOP, others",
        "RISK, asked",
        "RISK, decided",
        "RISK, theyAccept",
        "RISK, askCouncil",
        "RISK_AGREEMENT, agreed",
        "SAFE_TO_ASK, ask",
        "SIGNS, alarm",
        "ADVICE, kind",
        "OTHERS_VIEW, whose",
        "OTHERS_VIEW, reception",
        "NEGOTIATION, tookPart",
        "NEGOTIATION, ended",
        "BRINGING_ABOUT, wish",
        "BRINGING_ABOUT, gift",
        "PROFILE, voice",
        "RELATIVE_TOLD, how",
        "RELATIVE_TOLD, wanted",
        "CONTACT, arranged",
        "CONTACT, whose",
        "INDIGNITY, often",
        "MEETING, kind",
        "MEETING, invited",
        "MEETING, state",
        "MEETING, attended",
        "MINUTES_GIVEN, given"
    })
    void a_code_that_is_on_no_list_is_as_if_nothing_was_chosen(Form form, String field) {
        var own = form.untouched();
        for (var code : List.of("nonsense", "'; --", "ADULT", "\0", "x".repeat(10_000))) {
            var typed = new LinkedHashMap<>(form.least(own));
            typed.put(field, List.of(code));
            var facts = Rows.facts();
            var visitor = visitor(form);
            var answer = clear(visitor.submit(visitor.open(form.path(own)), typed));
            assertThat(answer.status()).isEqualTo(422);
            everyProblemLeadsSomewhere(answer);
            assertThat(Rows.facts()).isEqualTo(facts);
        }
    }

    @Test
    void codes_that_need_not_be_chosen_are_passed_over_when_they_are_on_no_list() {
        var own = Matter.open();
        var typed = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(own));
        typed.putAll(typed("location", "moon", "sourceOfRisk", "sun", "abuseTypes", "nonsense", "abuseTypes", "\0"));
        var id = UUID.randomUUID();
        var answer =
                clear(nadia.submit(nadia.open("/people/" + own.person() + "/concerns/new"), Matter.with(id, typed)));
        assertThat(answer.problems()).isEmpty();
        assertThat(Rows.of("select location, source_of_risk, abuse_types::text from concern where id = ?", id))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly(null, null, "{}"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 2026",
        "0, 0, 0",
        "31, 2, 2026",
        "99999999999, 1, 2026",
        "1, 1, 99999",
        "1, 1, 1066",
        "1, 1, -2026",
        "1e1, 1, 2026",
        "x, y, z",
        "1, , 2026",
        "٣, 1, 20²6",
        "1, 1, 2199",
        "+, 1, 2026",
        "1, 1, 26"
    })
    void a_day_that_cannot_be_is_refused_with_what_to_do(String day, String month, String year) {
        var typed = new LinkedHashMap<>(typed("said", "He came again", "heldOn-day", day));
        typed.putAll(typed("heldOn-month", month == null ? "" : month, "heldOn-year", year));
        var facts = Rows.facts();
        var answer = clear(nadia.submit(nadia.open(matter.path() + "/conversations/new"), typed));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).hasSize(1);
        everyProblemLeadsSomewhere(answer);
        assertThat(given(answer)).containsAllEntriesOf(typed);
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONCERN_ABOUT_SOMEBODY_NEW", "CONVERSATION", "PLAN"})
    void an_id_that_is_none_breaks_nothing(Form form) {
        var own = form.ready();
        var visitor = visitor(form);
        var typed = new LinkedHashMap<>(form.least(own));
        typed.put("id", List.of("nonsense", UUID.randomUUID().toString()));
        var facts = Rows.facts();
        visitor.record(visitor.open(form.path(own)), typed);
        assertThat(Rows.facts()).isGreaterThan(facts);
    }

    @Test
    void five_megabytes_are_refused_in_words() {
        var opened = nadia.open(matter.path() + "/conversations/new");
        var fields = Visitor.fieldsOf(formOn(opened));
        fields.put("said", List.of("x".repeat(5_000_000)));
        var facts = Rows.facts();
        var answer = clear(nadia.post(opened.path(), fields));
        assertThat(answer.status()).isIn(400, 413);
        assertThat(answer.text()).contains("What you sent could not be read");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void many_fields_are_refused_in_words() {
        var opened = nadia.open(matter.path() + "/conversations/new");
        var fields = Visitor.fieldsOf(formOn(opened));
        for (var i = 0; i < 20_000; i++) {
            fields.put("field" + i, List.of("x"));
        }
        assertThat(clear(nadia.post(opened.path(), fields)).status()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data; boundary=x",
                "nonsense",
                "multipart/form-data"
            })
    void what_is_no_form_records_nothing(String type) {
        var opened = nadia.open(matter.path() + "/conversations/new");
        var token = formOn(opened).select("[name=_csrf]").attr("value");
        for (var body : List.of("{\"said\":\"x\"}", "said=x&_csrf=" + token, "--x\r\n\r\n--x--", "")) {
            var facts = Rows.facts();
            var answer = clear(nadia.send("POST", opened.path(), type, body.getBytes(UTF_8), "X-CSRF-TOKEN", token));
            assertThat(answer.status()).isLessThan(500);
            assertThat(Rows.facts()).isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD", "FROB"})
    void other_methods_do_nothing(String method) {
        var facts = Rows.facts();
        var answer = clear(nadia.send(method, matter.path() + "/conversations/new", FORM, new byte[0]));
        assertThat(answer.status()).isLessThan(500);
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @ParameterizedTest
    @EnumSource
    void a_form_without_its_token_records_nothing(Form form) {
        var own = form.untouched();
        var visitor = visitor(form);
        var facts = Rows.facts();
        var opened = visitor.open(form.path(own));
        for (var token : List.of(List.<String>of(), List.of("nonsense"), List.of(""))) {
            var typed = new LinkedHashMap<>(Matter.with(UUID.randomUUID(), form.least(own)));
            typed.put("_csrf", token);
            var answer = clear(visitor.submit(opened, typed));
            assertThat(answer.path()).isEqualTo("/sign-in");
        }
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void details_that_replace_somebody_elses_are_refused() {
        var other = Matter.open();
        var theirs = String.valueOf(Rows.value("select id from person_details where person_id = ?", other.person()));
        var typed = new LinkedHashMap<>(Form.DETAILS.least(matter));
        for (var replaced : List.of(theirs, UUID.randomUUID().toString(), "nonsense", "")) {
            typed.put("replaces", List.of(replaced));
            var facts = Rows.facts();
            var answer = clear(nadia.submit(nadia.open("/people/" + matter.person() + "/details"), typed));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(Rows.facts()).isEqualTo(facts);
        }
        assertThat(nadia.open("/people/" + other.person()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "https://evil.example", "/\t/evil.example", "/\n/evil.example", "/\\evil.example",
                        "\\\\evil.example",
                "javascript:alert(1)", "/{x}", "/%0d%0aSet-Cookie:x", "", "/ü", "/\0"
            })
    void signing_in_leads_nowhere_but_here(String then) {
        var visitor = Visitor.anybody(TestCouncil.get());
        var answer = clear(visitor.submit(visitor.open("/sign-in"), typed("username", "nadia.rahman", "then", then)));
        assertThat(answer.status()).isIn(200, 400, 404);
        assertThat(answer.page().baseUri()).startsWith(TestCouncil.get().address());
        assertThat(answer.path()).doesNotContain("evil");
    }

    @Test
    void a_draft_for_no_address_of_ours_is_refused() {
        var token = formOn(nadia.open("/concerns/new")).select("[name=_csrf]").attr("value");
        for (var form :
                List.of("\0", "", "x".repeat(100_000), "https://evil.example", "/" + "x".repeat(5_000), "/a?b=c")) {
            var answer = clear(nadia.post("/drafts", typed("_csrf", token, "form", form, "said", "x")));
            assertThat(answer.status()).as(form).isIn(400, 404);
        }
        assertThat(clear(nadia.post("/drafts", typed("_csrf", token))).status()).isEqualTo(400);
    }

    @Test
    void a_request_nobody_can_read_gets_a_page_somebody_can() {
        for (var path :
                List.of("/people?q=%ZZ", "/people?%ZZ", "/cases/;x=y", "/people//x", "/people/%2e%2e/x", "/%")) {
            Answer answer;
            try {
                answer = nadia.open(path);
            } catch (IllegalArgumentException e) {
                continue; // the browser itself will not send it
            }
            clear(answer);
            assertThat(answer.status()).as(path).isLessThan(500);
        }
    }
}
