package org.ownwords.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestCouncil;
import org.ownwords.history.Chain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page is for roles. Whoever acts and has none is refused by each of them, whatever matter they were let in to.
@Tag("postgresql")
class AllowTests {

    private static final Set<String> BEFORE_SIGNING_IN = Set.of(
            "/sign-in",
            "/error",
            "/health",
            "/how-it-was/{link}",
            "/feedback",
            "/feedback/{council}",
            "/yours",
            "/yours/leave",
            "/yours/{link}");

    record Route(String pattern, HandlerMethod method) {
        @Override
        public String toString() {
            return pattern + " " + method.getMethod().getName();
        }
    }

    static List<Route> routes() {
        return TestCouncil.get().bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(pattern -> !BEFORE_SIGNING_IN.contains(pattern))
                        .map(pattern -> new Route(pattern, each.getValue())))
                .toList();
    }

    static Stream<Route> every_route() {
        return routes().stream();
    }

    private static boolean asked(Route route, Actor actor) {
        var request = new MockHttpServletRequest("GET", route.pattern());
        new Acting(actor, "Larchmere Council").actIn(request);
        return TestCouncil.get()
                .bean(LookInterceptor.class)
                .preHandle(request, new MockHttpServletResponse(), route.method());
    }

    @ParameterizedTest
    @MethodSource("every_route")
    void a_guest_gets_in_nowhere_until_somebody_decides_where(Route route) {
        var guest = new Guest(new ActorId("guest-1"), "Rosa Lind", "990", Set.of(new Chain(UUID.randomUUID())));
        assertThatThrownBy(() -> asked(route, guest)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("every_route")
    void a_request_that_is_nobodys_gets_in_nowhere(Route route) {
        assertThatThrownBy(() -> TestCouncil.get()
                        .bean(LookInterceptor.class)
                        .preHandle(
                                new MockHttpServletRequest("GET", route.pattern()),
                                new MockHttpServletResponse(),
                                route.method()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void somebody_who_works_here_gets_in_where_their_role_is_named() {
        var nadia = new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null);
        var cases = routes().stream()
                .filter(route -> route.pattern().startsWith("/cases/{caseId}"))
                .toList();
        assertThat(cases).isNotEmpty();
        assertThat(cases)
                .filteredOn(route -> route.pattern().equals("/cases/{caseId}"))
                .allMatch(route -> asked(route, nadia));
    }
}
