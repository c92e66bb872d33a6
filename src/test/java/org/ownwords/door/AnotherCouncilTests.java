package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.concern.Concern;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.enquiry.EnquiryKind;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.Said;
import org.ownwords.page.Ids;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.Voice;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What belongs to Saltby is to Larchmere as if it were not there, and that somebody tried is in the log.
class AnotherCouncilTests {

    private static final String SALTBY = "991";
    private static final Practitioner ADE =
            new Practitioner("ade.marsh", "Ade Marsh", SALTBY, Role.PRACTITIONER, "saltby");
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    private static Matter theirs;
    private static Visitor nadia;

    @BeforeAll
    static void saltby_has_a_case_of_its_own() {
        var council = TestCouncil.get();
        var concern = UUID.randomUUID();
        var enquiry = UUID.randomUUID();
        Sight.of(SALTBY, () -> {
            council.bean(Councils.class)
                    .establish(SALTBY, "Saltby Council", List.of(new Team("saltby", "Saltby team")), List.of(ADE));
            var by = new By(ADE, AT);
            var day = LocalDate.of(2026, 3, 2);
            var file = council.bean(Concerns.class)
                    .raise(
                            new ConcernId(concern),
                            new Who.New(new Details(
                                    "Wynfreda",
                                    "Saltmarsh",
                                    LocalDate.of(1940, 2, 1),
                                    null,
                                    Gender.FEMALE,
                                    null,
                                    "9434765919",
                                    null,
                                    null,
                                    null,
                                    null)),
                            null,
                            new AskForm(new Ask.Asked("Ade Marsh", day), new Said("Keep my dog", Voice.ADULT, day)),
                            new Concern(
                                    AT,
                                    new Referrer(RaisedBy.POLICE, null, null),
                                    "A worry in Saltby",
                                    new SuspectedAbuse(List.of(), null, null),
                                    null,
                                    new Support(null, List.of())),
                            by);
            council.bean(Enquiries.class)
                    .open(new EnquiryId(enquiry), file, new ConcernId(concern), EnquiryKind.SECTION_42, day, by);
            return true;
        });
        theirs = new Matter(
                "Wynfreda",
                Ids.from(concern, "person"),
                Ids.from(concern, "case"),
                concern,
                Ids.from(concern, "said"),
                enquiry,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
        assertThat(Rows.count("from desired_outcome where id = ?", theirs.outcome()))
                .isOne();
        nadia = Visitor.signedIn(council, "nadia.rahman");
    }

    /// Every route that has an id in it, for each method, asked once for Saltby's and once for what is nowhere.
    static Stream<String> routes() {
        var routes = new ArrayList<String>();
        TestCouncil.get()
                .bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(route -> route.contains("{caseId}") || route.contains("{personId}"))
                        .forEach(route -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + route))));
        return routes.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theirs_and_nothing_at_all_give_the_same_page(String route) {
        var visitor = route.contains("sign-off") ? Visitor.signedIn(TestCouncil.get(), "sam.oyelaran") : nadia;
        var nowhere = new Matter("Nobody", id(), id(), id(), id(), id(), id(), id(), id());
        var last = Looked.last();
        var theirAnswer = ask(visitor, route, theirs);
        var looks = Looked.since(last);
        var noAnswer = ask(visitor, route, nowhere);
        assertThat(theirAnswer.status()).isEqualTo(404);
        assertThat(noAnswer.status()).isEqualTo(404);
        assertThat(withoutToken(theirAnswer.body())).isEqualTo(withoutToken(noAnswer.body()));
        assertThat(looks)
                .filteredOn(look -> !look.route().equals("/sign-in"))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.status()).isEqualTo(404);
                    assertThat(look.route()).isEqualTo(route.split(" ", -1)[1]);
                    assertThat(look.subject()).isEqualTo(route.contains("{caseId}") ? theirs.file() : theirs.person());
                });
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static String withoutToken(String body) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static Visitor.Answer ask(Visitor visitor, String route, Matter matter) {
        var path = route.split(" ", -1)[1]
                .replace("{caseId}", matter.file().toString())
                .replace("{personId}", matter.person().toString())
                .replace("{otherId}", matter.person().toString())
                .replace("{concernId}", matter.concern().toString())
                .replace("{outcomeId}", matter.outcome().toString())
                .replace("{enquiryId}", matter.enquiry().toString())
                .replace("{itemId}", matter.item().toString())
                .replace("{stepId}", matter.step().toString())
                .replace("{entryId}", matter.step().toString())
                .replace("{pauseId}", matter.pause().toString())
                .replace("{assessmentId}", matter.assessment().toString())
                .replace("{advocateId}", matter.advocate().toString())
                .replace("{consentId}", matter.consent().toString())
                .replace("{weighingId}", matter.weighing().toString())
                .replace("{adviceId}", matter.advice().toString())
                .replace("{meetingId}", matter.meeting().toString())
                .replace("{attachmentId}", matter.meeting().toString())
                .replace("{causedId}", matter.caused().toString())
                .replace("{processId}", matter.process().toString())
                .replace("{letterId}", matter.letter().toString())
                .replace("{letterKind}/{aboutId}", "partner/" + matter.concern())
                .replace("{givenId}", Ids.from(matter.concern(), "document").toString())
                .replace("{form}/{language}", "print/en")
                .replace("{interimId}", matter.interim().toString())
                .replace("{hearerId}", matter.concern().toString())
                .replace("{agreedRoleId}", matter.agreedRole().toString())
                .replace("{makerId}", matter.maker().toString())
                .replace("{wishId}", matter.wish().toString())
                .replace("{deprivationId}", matter.deprivation().toString())
                .replace("{allegedId}", matter.concern().toString())
                .replace("{rowId}", Ids.from(matter.concern(), "arrangement").toString())
                .replace("{offerId}", matter.feedbackOffer().toString())
                .replace("{storyId}", matter.story().toString())
                .replace("{linkId}", matter.file().toString())
                .replace("{saidId}", matter.file().toString())
                .replace("{pictureId}", matter.file().toString())
                .replace("{about}", "fire")
                .replace("{prompt}/{moment}/{momentId}", "advocate/plan/" + matter.file());
        if (route.startsWith("GET")) {
            return visitor.open(path);
        }
        return visitor.post(path, token(visitor));
    }

    private static java.util.Map<String, List<String>> token(Visitor visitor) {
        return typed(
                "_csrf",
                visitor.open("/sign-in").page().select("input[name=_csrf]").attr("value"));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_can_be_recorded_on_theirs(Form form) {
        if (form.isOfNoCase()) {
            return;
        }
        var visitor = Visitor.signedIn(TestCouncil.get(), form.username());
        var facts = Rows.facts();
        var fields = new LinkedHashMap<>(token(visitor));
        fields.putAll(Matter.with(UUID.randomUUID(), form.least(theirs)));
        assertThat(visitor.post(form.path(theirs), fields).status()).isEqualTo(404);
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void a_part_of_theirs_is_not_found_in_a_case_of_ours() {
        var ours = Matter.open(nadia);
        for (var path : List.of(
                "/concerns/" + theirs.concern() + "/section42",
                "/concerns/" + theirs.concern() + "/referrer-told",
                "/concerns/" + theirs.concern() + "/support",
                "/outcomes/" + theirs.outcome() + "/change",
                "/outcomes/" + theirs.outcome() + "/withdrawal",
                "/outcomes/" + theirs.outcome() + "/category",
                "/enquiries/" + theirs.enquiry() + "/conclusion",
                "/enquiries/" + theirs.enquiry() + "/caused")) {
            assertThat(nadia.open(ours.path() + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void none_of_ours_is_joined_with_theirs_or_moved_to_them() {
        var ours = Matter.open(nadia);
        for (var path : List.of(
                "/people/" + ours.person() + "/joining/" + theirs.person(),
                "/people/" + theirs.person() + "/joining/" + ours.person(),
                ours.path() + "/person/" + theirs.person())) {
            assertThat(nadia.open(path).status()).as(path).isEqualTo(404);
            assertThat(nadia.post(path, token(nadia)).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_part_of_another_case_of_ours_is_not_found_either() {
        var one = Matter.open(nadia);
        var other = Matter.open(nadia);
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        Form.ADVOCATE_PROGRESS.prepare(other);
        Form.GOING_ON.prepare(other);
        Form.RISK_AGREEMENT.prepare(other);
        Form.ADVICE_ANSWER.prepare(other);
        Form.MINUTES.prepare(other);
        other.concluded(nadia);
        Form.CAUSED_REPORT.prepare(other);
        Form.LETTER_ONCE_MORE.prepare(other);
        Form.PROCESS_NEWS.prepare(other);
        Form.INTERIM_LOOK.prepare(other);
        Form.ROLE_BECAME.prepare(other);
        Form.DECISION_MAKER_NEWS.prepare(other);
        Form.ADVANCE_WISH_WITHDRAWAL.prepare(other);
        Form.DEPRIVATION_STEP.prepare(other);
        Form.EPISODE_SIGN_OFF.prepare(other);
        Form.FEEDBACK_INTERVIEWER.prepare(other);
        Form.STORY_VERSION.prepare(other);
        for (var path : List.of(
                "/concerns/" + other.concern() + "/section42",
                "/concerns/" + other.concern() + "/referrer-told",
                "/concerns/" + other.concern() + "/support",
                "/outcomes/" + other.outcome() + "/change",
                "/outcomes/" + other.outcome() + "/withdrawal",
                "/outcomes/" + other.outcome() + "/category",
                "/enquiries/" + other.enquiry() + "/conclusion",
                "/enquiries/" + other.enquiry() + "/caused",
                "/enquiries/" + other.enquiry() + "/sign-off",
                "/capacity/" + other.assessment() + "/reassessment",
                "/capacity/" + other.assessment() + "/best-interests",
                "/plan/" + other.item() + "/change",
                "/plan/" + other.item() + "/ended",
                "/steps/" + other.step() + "/done",
                "/pauses/" + other.pause() + "/resumption",
                "/advocates/" + other.advocate() + "/progress/new",
                "/consent/" + other.consent() + "/again",
                "/consent/" + other.consent() + "/going-on",
                "/risks/" + other.weighing() + "/weighed-again",
                "/risks/" + other.weighing() + "/agreement",
                "/advice/" + other.advice() + "/answer/new",
                "/meetings/" + other.meeting() + "/became",
                "/meetings/" + other.meeting() + "/minutes/new",
                "/meetings/" + other.meeting() + "/minutes-given/new",
                "/meetings/" + other.meeting() + "/attachments/new",
                "/caused/" + other.caused() + "/report/new",
                "/processes/" + other.process() + "/news/new",
                "/letters/" + other.letter() + "/once-more",
                "/letters/new/partner/" + other.concern(),
                "/interim-safety/" + other.interim() + "/look/new",
                "/agreed-roles/" + other.agreedRole() + "/became/new",
                "/decision-makers/" + other.maker() + "/news/new",
                "/advance-wishes/" + other.wish() + "/withdrawal/new",
                "/deprivations/" + other.deprivation() + "/steps/new",
                "/enquiries/" + other.enquiry() + "/feedback-offer",
                "/enquiries/" + other.enquiry() + "/since/new",
                "/concerns/" + other.concern() + "/helped/new",
                "/feedback/" + other.feedbackOffer() + "/interviewer",
                "/episodes/" + Ids.from(other.concern(), "arrangement") + "/sign-off",
                "/stories/" + other.story() + "/version",
                "/stories/" + other.story() + "/release",
                "/stories/" + other.story() + "/withdrawal",
                "/prompts/advocate/plan/" + other.file(),
                "/prompts/advocate/decision/" + other.concern(),
                "/prompts/advocate/closing/" + other.enquiry(),
                "/prompts/capacity/refusal/" + other.consent())) {
            assertThat(sam.open(one.path() + path).status()).as(path).isEqualTo(404);
            assertThat(sam.post(one.path() + path, token(sam)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        var given = Ids.from(other.concern(), "document");
        assertThat(Form.DOCUMENT_GIVEN.send(nadia, other, given).status()).isEqualTo(200);
        for (var path : List.of(
                "/letters/" + other.letter(), "/documents/given/" + given, "/documents/given/" + given + "/file")) {
            assertThat(nadia.open(other.path() + path).status()).as(path).isEqualTo(200);
            assertThat(nadia.open(one.path() + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void their_person_is_in_no_search_and_no_list() {
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        for (var path : List.of(
                "/people?q=Saltmarsh",
                "/people?q=wynfr+salt",
                "/people?q=1+2+1940",
                "/people?q=943+476+5919",
                "/work",
                "/work/team",
                "/board")) {
            for (var visitor : List.of(nadia, sam)) {
                assertThat(visitor.open(path).page().select("main").html())
                        .as(path)
                        .doesNotContain(theirs.person().toString())
                        .doesNotContain(theirs.file().toString())
                        .doesNotContain("Wynfreda")
                        .doesNotContain("A worry in Saltby");
            }
        }
    }

    /// Everything of Saltby's is of 2025-26.
    @Test
    void their_concern_is_in_no_cell_and_no_gap_of_our_return() {
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        for (var path : List.of(
                "/returns/sac/2025-26/SG1f/concern/total/total",
                "/returns/sac/2025-26/SG1b/section-42/female/total",
                "/returns/sac/2025-26/gaps/no-ethnicity",
                "/returns/sac/2025-26/gaps/no-support-reason?team=nobody")) {
            assertThat(sam.open(path).body())
                    .as(path)
                    .doesNotContain(theirs.file().toString())
                    .doesNotContain("Saltmarsh");
        }
    }

    @Test
    void a_concern_about_somebody_like_theirs_offers_nobody_and_joins_nothing_of_theirs() {
        var fields = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_NEW.typed("x"));
        fields.putAll(typed("givenName", "Wendy", "familyName", "Saltmarsh", "born-day", "1", "born-month", "2"));
        fields.putAll(typed("born-year", "1940", "same", theirs.person().toString(), "id", id().toString()));
        var people = Rows.count("from person where authority = '990'");
        var answer = nadia.submit(nadia.open("/concerns/new"), fields);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Rows.count("from person where authority = '990'")).isEqualTo(people + 1);

        var ours = Matter.open(nadia);
        var joining = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(ours));
        joining.putAll(typed("joins", theirs.file().toString()));
        var facts = Rows.facts();
        assertThat(nadia.submit(nadia.open("/people/" + ours.person() + "/concerns/new"), joining)
                        .status())
                .isEqualTo(404);
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void nobody_of_theirs_can_be_chosen_at_our_sign_in_or_given_a_case() {
        assertThat(Visitor.anybody(TestCouncil.get()).open("/sign-in").body()).doesNotContain("ade.marsh");
        assertThat(Visitor.anybody(TestCouncil.get()).signIn("ade.marsh").status())
                .isEqualTo(422);
        var ours = Matter.open(nadia);
        var fields = typed("holder", "ade.marsh");
        assertThat(nadia.submit(nadia.open(ours.path() + "/allocation"), fields).status())
                .isEqualTo(422);
    }

    @Test
    void their_looks_and_seals_are_not_for_our_administrator() {
        TestCouncil.get().bean(org.ownwords.history.Seals.class).seal(SALTBY, AT);
        var saltbys = String.valueOf(Rows.value("select encode(root, 'hex') from seal where authority = ?", SALTBY));
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        assertThat(ken.open("/seals").body()).doesNotContain(saltbys);
        assertThat(ken.open("/looks?username=ade.marsh").page().select("tbody tr"))
                .isEmpty();
    }
}
