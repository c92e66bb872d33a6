package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Ids;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route × every role, against a table of decisions. A route that nobody has decided about fails, and
/// so does a decision about a route that is gone.
class RouteTests {

    private static final Map<String, String> USERNAMES = Map.of(
            "practitioner", "nadia.rahman",
            "manager", "sam.oyelaran",
            "board-viewer", "judith.marsh",
            "analyst", "meera.pillai",
            "administrator", "ken.ashworth",
            "interviewer", "carys.morgan");

    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static final Map<Visitor, Map<String, List<String>>> TOKENS = new HashMap<>();

    private static Matter matter;
    private static Matter other;
    private static String refusal;

    /// What was decided about one route and one role.
    record Decision(String route, String method, String role, boolean allowed) {
        @Override
        public String toString() {
            return "%s %s %s: %s".formatted(role, method, route, allowed ? "allowed" : "refused");
        }
    }

    @BeforeAll
    static void record_a_case() {
        matter = Matter.open();
        Form.ADVOCATE_PROGRESS.prepare(matter);
        Form.GOING_ON.prepare(matter);
        Form.RISK_AGREEMENT.prepare(matter);
        Form.ADVICE_ANSWER.prepare(matter);
        Form.MINUTES.prepare(matter);
        other = Matter.open();
        matter.concluded(Visitor.signedIn(TestCouncil.get(), "nadia.rahman"));
        Form.CAUSED_REPORT.prepare(matter);
        Form.LETTER_ONCE_MORE.prepare(matter);
        Form.PROCESS_NEWS.prepare(matter);
        Form.INTERIM_LOOK.prepare(matter);
        Form.ROLE_BECAME.prepare(matter);
        Form.DECISION_MAKER_NEWS.prepare(matter);
        Form.ADVANCE_WISH_WITHDRAWAL.prepare(matter);
        Form.DEPRIVATION_STEP.prepare(matter);
        Form.EPISODE_SIGN_OFF.prepare(matter);
        Form.FEEDBACK_INTERVIEWER.prepare(matter);
        Form.STORY_VERSION.prepare(matter);
        TestCouncil.get()
                .bean(org.ownwords.history.Seals.class)
                .seal("990", java.time.Instant.parse("2026-01-01T00:00:00Z"));
        USERNAMES.forEach((role, username) -> VISITORS.put(role, Visitor.signedIn(TestCouncil.get(), username)));
        // The page that refuses, from a route refused to everybody but one.
        refusal = Objects.requireNonNull(VISITORS.get("board-viewer"))
                .open("/looks")
                .page()
                .select("main")
                .html();
    }

    static List<Decision> decisions() {
        try (var csv = RouteTests.class.getResourceAsStream("/routes.csv")) {
            var lines = new String(java.util.Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
            var roles = lines.getFirst();
            var decisions = new ArrayList<Decision>();
            for (var line : lines.subList(1, lines.size())) {
                // Almost nothing is there for interviewers: their decision comes last, and without one they are
                // refused.
                for (var i = 2; i < roles.length; i++) {
                    var decided = i == line.length && roles[i].equals("interviewer") ? "refused" : line[i];
                    assertThat(decided)
                            .as("the decision about %s %s", line[1], line[0])
                            .isIn("allowed", "refused");
                    decisions.add(new Decision(line[0], line[1], roles[i], decided.equals("allowed")));
                }
            }
            return decisions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void somebody_has_decided_about_every_route_and_about_no_other() {
        var routes = new TreeSet<String>();
        TestCouncil.get()
                .bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    for (var route : mapping.getPatternValues()) {
                        if (methods.isEmpty()) {
                            routes.add(route + " ANY");
                        }
                        methods.forEach(method -> routes.add(route + " " + method));
                    }
                });
        var decided = new TreeSet<String>();
        decisions().forEach(decision -> decided.add(decision.route() + " " + decision.method()));
        assertThat(decided).isEqualTo(routes);
    }

    static Stream<Decision> for_those_signed_in() {
        return decisions().stream().filter(decision -> !decision.role().equals("signed-out"));
    }

    @ParameterizedTest
    @MethodSource("for_those_signed_in")
    void each_role_gets_in_where_it_was_decided_and_nowhere_else(Decision decision) {
        for (var answer : asked(Objects.requireNonNull(VISITORS.get(decision.role())), decision)) {
            if (decision.allowed()) {
                assertThat(answer.status()).isNotEqualTo(403).isLessThan(500);
                assertThat(answer.path())
                        .as("where they are sent")
                        .satisfies(path -> assertThat(path.equals("/sign-in")
                                        && !decision.route().equals("/sign-in"))
                                .isFalse());
            } else {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.page().select("main").html()).isEqualTo(refusal);
            }
        }
    }

    @Test
    void whoever_may_look_for_somebody_can_from_the_top_of_every_page() {
        for (var role : List.of("practitioner", "manager")) {
            for (var path : List.of("/work", "/work/team", "/board", "/returns", matter.path())) {
                assertThat(searches(role, path)).as("%s at %s", role, path).isOne();
            }
            assertThat(searches(role, "/people"))
                    .as("the page that does only that")
                    .isZero();
        }
        for (var role : List.of("board-viewer", "analyst", "interviewer", "administrator")) {
            assertThat(searches(role, "/")).as(role).isZero();
        }
    }

    private static int searches(String role, String path) {
        return Objects.requireNonNull(VISITORS.get(role))
                .open(path)
                .page()
                .select("header form[role=search][action=/people] input[name=q]")
                .size();
    }

    static Stream<Decision> for_those_signed_out() {
        return decisions().stream().filter(decision -> decision.role().equals("signed-out"));
    }

    @ParameterizedTest
    @MethodSource("for_those_signed_out")
    void nobody_gets_in_without_signing_in(Decision decision) {
        for (var answer : asked(Visitor.anybody(TestCouncil.get()), decision)) {
            if (decision.allowed()) {
                assertThat(answer.status()).isNotEqualTo(403).isLessThan(500);
            } else {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.path()).isEqualTo("/sign-in");
                assertThat(answer.body()).doesNotContain(matter.name());
            }
        }
    }

    static Stream<Decision> one_of_each_route() {
        var routes = new TreeSet<String>();
        return decisions().stream()
                .filter(Decision::allowed)
                .filter(decision -> routes.add(decision.route() + " " + decision.method()));
    }

    /// In an address, in what comes with it, in the fields of a form and in their names.
    @ParameterizedTest
    @MethodSource("one_of_each_route")
    void what_the_database_cannot_keep_is_nowhere_an_error_of_ours(Decision decision) {
        var visitor = decision.role().equals("signed-out")
                ? Visitor.anybody(TestCouncil.get())
                : Objects.requireNonNull(VISITORS.get(decision.role()));
        for (var path : List.of(address(decision), decision.route().replaceAll("[{][^}]*[}]", "%00"))) {
            var nulls = Stream.of(
                            "q",
                            "words",
                            "page",
                            "year",
                            "region",
                            "team",
                            "then",
                            "why",
                            "kept",
                            "who",
                            "username",
                            "subject",
                            "before",
                            "all",
                            "published",
                            "refused",
                            "form",
                            "search")
                    .map(name -> name + "=x%00%ED%A0%80y")
                    .collect(java.util.stream.Collectors.joining("&"));
            var answers = decision.method().equals("GET")
                    ? List.of(visitor.open(path + "?" + nulls))
                    : List.of(posted(visitor, path, nulls + "&id=%00&replaces=%00&%00=%00"));
            for (var answer : answers) {
                assertThat(answer.status()).as(answer.path()).isLessThan(500);
            }
        }
    }

    /// Byte by byte, since no client would send them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: ownwords=x\0y",
                "Cookie: ownwords=%00",
                "Cookie: ownwords=AA==",
                "Cookie: x\0y=z",
                "User-Agent: x\0y",
                "X-Forwarded-For: x\0y",
                "X-Draft: \0"
            })
    void what_the_database_cannot_keep_is_no_error_of_ours_in_a_header_or_cookie(String header) throws IOException {
        var address = java.net.URI.create(TestCouncil.get().address());
        try (var socket = new java.net.Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET /work HTTP/1.1\r\nHost: %s\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(address.getAuthority(), header)
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 [34]\\d\\d.*");
        }
    }

    private static Answer posted(Visitor visitor, String path, String form) {
        var token = csrf(visitor).values().iterator().next().getFirst();
        var body = form + "&_csrf=" + java.net.URLEncoder.encode(token, StandardCharsets.UTF_8);
        return visitor.send("POST", path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Answer> asked(Visitor visitor, Decision decision) {
        var path = address(decision);
        return switch (decision.method()) {
            case "GET" -> List.of(visitor.open(path));
            case "POST" -> List.of(visitor.post(path, csrf(visitor)));
            case "ANY" -> List.of(visitor.open(path), visitor.post(path, csrf(visitor)));
            default -> throw new IllegalStateException(decision.method());
        };
    }

    private static String address(Decision decision) {
        var path = decision.route()
                .replace("{caseId}", matter.file().toString())
                .replace("{personId}", matter.person().toString())
                .replace("{otherId}", other.person().toString())
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
                .replace("{interimId}", matter.interim().toString())
                .replace("{hearerId}", matter.concern().toString())
                .replace("{agreedRoleId}", matter.agreedRole().toString())
                .replace("{makerId}", matter.maker().toString())
                .replace("{wishId}", matter.wish().toString())
                .replace("{deprivationId}", matter.deprivation().toString())
                .replace("{allegedId}", UUID.randomUUID().toString())
                .replace("{rowId}", Ids.from(matter.concern(), "arrangement").toString())
                .replace("{offerId}", matter.feedbackOffer().toString())
                .replace("{storyId}", matter.story().toString())
                .replace("{givenId}", UUID.randomUUID().toString())
                .replace("{remarkId}", UUID.randomUUID().toString())
                .replace("{linkId}", UUID.randomUUID().toString())
                .replace("{saidId}", UUID.randomUUID().toString())
                .replace("{besideId}", UUID.randomUUID().toString())
                .replace("{groupId}", UUID.randomUUID().toString())
                .replace("{cameId}", UUID.randomUUID().toString())
                .replace("{reportId}", UUID.randomUUID().toString())
                .replace("{returnedId}", UUID.randomUUID().toString())
                .replace("{pictureId}", UUID.randomUUID().toString())
                .replace("{council}", "990")
                .replace("{link}", "990." + "x".repeat(43))
                .replace("{form}/{language}", "print/en")
                .replace("{document}/{language}/{style}", "persons-copy/en/standard")
                .replace("{about}", "fire")
                .replace("{prompt}/{moment}/{momentId}", "advocate/plan/" + matter.file())
                .replace("{switch}", "prompt-advocate")
                .replace("{passage}", "confidentiality")
                .replace("{leafletId}", UUID.randomUUID().toString())
                .replace("{versionId}", UUID.randomUUID().toString())
                .replace("{packId}", UUID.randomUUID().toString())
                .replace("{runId}", matter.file().toString())
                .replace("{actor}", "nadia.rahman")
                .replace("{stage}", "decision")
                .replace("{list}/{code}", "abuse-type/physical")
                .replace("{organisation}", UUID.randomUUID().toString())
                .replace("{board}", UUID.randomUUID().toString())
                .replace("{absence}", UUID.randomUUID().toString())
                .replace("{number}", "1")
                .replace("{year}", "2025-26")
                .replace("{reference}/{block}/{row}/{column}", "SG1f/concern/total/total")
                .replace("{reference}", "SG1f")
                .replace("{code}", "no-gender")
                .replace("{name}", "return.csv")
                .replace("{reviewId}", UUID.randomUUID().toString())
                .replace("{programmeId}", UUID.randomUUID().toString())
                .replace("{cycleId}", UUID.randomUUID().toString())
                .replace("{drawnId}", UUID.randomUUID().toString())
                .replace("{actionId}", UUID.randomUUID().toString())
                .replace("{feedbackId}", UUID.randomUUID().toString())
                .replace("{noun}", "objectives")
                .replace("{follow}", "actions")
                .replace("{entryId}", UUID.randomUUID().toString())
                .replace("{barrierId}", UUID.randomUUID().toString())
                .replace("{referralId}", UUID.randomUUID().toString())
                .replace("{findingId}", UUID.randomUUID().toString())
                .replace("{workshopId}", UUID.randomUUID().toString())
                .replace("{memberId}", UUID.randomUUID().toString())
                .replace("{commentId}", UUID.randomUUID().toString())
                .replace("{issuedId}", UUID.randomUUID().toString())
                .replace("{part}", "objective")
                .replace("{setCode}", "eight-questions-2017")
                .replace("{surveyId}", UUID.randomUUID().toString())
                .replace("{roundId}", UUID.randomUUID().toString())
                .replace("{figureId}", UUID.randomUUID().toString())
                .replace("{answerId}", UUID.randomUUID().toString())
                .replace("{assessmentId}", UUID.randomUUID().toString())
                .replace("{framework}", "nine-steps")
                .replace("{point}", "1")
                .replace("{place}", "1")
                .replace("{guide}", "first-talk")
                .replace("{scenario}", "the-door")
                .replace("{step}", "1")
                .replace("{sentId}", UUID.randomUUID().toString());
        assertThat(path).as("every id in the address is known here").doesNotContain("{");
        return path;
    }

    /// Read once in a session.
    private static Map<String, List<String>> csrf(Visitor visitor) {
        return new LinkedHashMap<>(TOKENS.computeIfAbsent(visitor, each -> {
            var token = each.open("/sign-in").page().select("input[name=_csrf]").attr("value");
            assertThat(token).isNotEmpty();
            return typed("_csrf", token);
        }));
    }
}
