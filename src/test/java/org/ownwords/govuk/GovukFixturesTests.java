package org.ownwords.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every example the design system ships with its components comes out of our templates as it comes out of its own.
class GovukFixturesTests {

    private static final Path COMPONENTS = Path.of("node_modules/govuk-frontend/dist/govuk/components");

    /// The whole of `govuk-frontend` 6.6.0.
    private static final int COMPONENTS_SHIPPED = 39;

    private static final int FIXTURES_SHIPPED = 725;

    /// What our templates do otherwise, as "component: fixture", each with the reason.
    private static final Map<String, String> NOT_REPRODUCED = Map.of();

    private record Fixture(String component, String name, JsonNode options, String html) {

        String title() {
            return component + ": " + name;
        }

        String template() {
            var words = component.split("-", -1);
            return words[0]
                    + Stream.of(words)
                            .skip(1)
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1))
                            .reduce("", String::concat);
        }

        String rendered() {
            return Templates.render(template(), FixtureOptions.parameters(template(), options));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_fixture_comes_out_as_the_design_system_makes_it() {
        return fixtures().stream().map(fixture -> DynamicTest.dynamicTest(fixture.title(), () -> check(fixture)));
    }

    private static void check(Fixture fixture) {
        var actual = fixture.rendered();
        if (NOT_REPRODUCED.containsKey(fixture.title())) {
            assertThat(NormalisedHtml.of(actual))
                    .as("no longer differs, so it should not be listed")
                    .isNotEqualTo(NormalisedHtml.of(fixture.html()));
        } else {
            assertThat(NormalisedHtml.of(actual)).isEqualTo(NormalisedHtml.of(fixture.html()));
            assertThat(NormalisedHtml.mistakesIn(actual)).hasSameSizeAs(NormalisedHtml.mistakesIn(fixture.html()));
        }
    }

    @Test
    void none_is_left_out() {
        assertThat(fixtures()).hasSize(FIXTURES_SHIPPED);
        assertThat(fixtures().stream().map(Fixture::component).distinct()).hasSize(COMPONENTS_SHIPPED);
    }

    @Test
    void nothing_is_excused_that_is_not_there() {
        assertThat(fixtures().stream().map(Fixture::title)).containsAll(NOT_REPRODUCED.keySet());
    }

    private static List<Fixture> fixtures() {
        try (var components = Files.list(COMPONENTS)) {
            return components
                    .map(component -> component.resolve("fixtures.json"))
                    .filter(Files::exists)
                    .sorted()
                    .flatMap(GovukFixturesTests::fixturesIn)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Fixture> fixturesIn(Path file) {
        var json = new JsonMapper().readTree(file);
        return json.get("fixtures").values().stream()
                .map(fixture -> new Fixture(
                        json.get("component").stringValue(),
                        fixture.get("name").stringValue(),
                        fixture.get("options"),
                        fixture.get("html").stringValue()));
    }
}
