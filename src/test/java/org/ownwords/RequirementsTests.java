package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Command;

/// What the list of requirements says is built names where, and what would notice if it went. Whether a page does what
/// is asked, somebody has to read; that the page and the test are there is looked up here.
class RequirementsTests {

    private static final int LAST = 429;
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final String list = read(Path.of("docs", "requirements.md"));
    private final List<Requirement> requirements = list.lines()
            .filter(line -> line.startsWith("| R"))
            .map(Requirement::of)
            .toList();

    /// One line of the list.
    private record Requirement(
            String number, String asked, String state, List<String> pages, List<String> tests, String missing) {

        static Requirement of(String line) {
            var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            assertThat(cells).as(line).hasSize(8);
            return new Requirement(
                    cells.get(1), cells.get(2), cells.get(3), names(cells.get(4)), names(cells.get(5)), cells.get(6));
        }

        private static List<String> names(String cell) {
            var names =
                    NAME.matcher(cell).results().map(found -> found.group(1)).toList();
            assertThat(cell)
                    .as("nothing but names")
                    .isEqualTo(names.stream().map("`%s`"::formatted).collect(Collectors.joining(", ")));
            return names;
        }
    }

    @Test
    void every_number_is_there_once_and_in_order() {
        assertThat(requirements)
                .extracting(Requirement::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LAST)
                        .mapToObj("R%03d"::formatted)
                        .toList());
    }

    @Test
    void each_says_what_it_asks_and_is_built_or_in_part_or_not() {
        assertThat(requirements).allSatisfy(each -> {
            assertThat(each.asked()).isNotEmpty();
            assertThat(each.state()).isIn("built", "part", "not");
        });
    }

    @Test
    void what_is_there_names_a_page_or_a_command_and_a_test_and_nothing_else_does() {
        assertThat(requirements).allSatisfy(each -> {
            assertThat(each.pages().isEmpty()).isEqualTo(each.state().equals("not"));
            assertThat(each.tests().isEmpty()).isEqualTo(each.state().equals("not"));
        });
    }

    @Test
    void what_is_there_in_part_says_what_is_missing_and_what_is_built_says_nothing() {
        assertThat(requirements)
                .filteredOn(each -> each.state().equals("part"))
                .noneMatch(each -> each.missing().isEmpty());
        assertThat(requirements)
                .filteredOn(each -> each.state().equals("built"))
                .allMatch(each -> each.missing().isEmpty());
    }

    /// Groups A to I are about the work with one person.
    @Test
    void where_nothing_of_casework_is_there_it_says_why() {
        assertThat(requirements)
                .filteredOn(each -> each.state().equals("not") && each.number().compareTo("R180") <= 0)
                .isNotEmpty()
                .noneMatch(each -> each.missing().isEmpty());
    }

    @Test
    void each_page_is_a_route_and_each_command_one_that_can_be_asked_for() {
        var routes = read(Path.of("src", "test", "resources", "routes.csv"))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')));
        var commands = ServiceLoader.load(Command.class).stream()
                .map(command -> "bin/ownwords " + command.get().name());
        assertThat(requirements)
                .flatExtracting(Requirement::pages)
                .isNotEmpty()
                .isSubsetOf(Stream.concat(routes, commands).toList());
    }

    @Test
    void each_test_is_there_and_a_class_alone_is_a_story() throws IOException {
        var sources = sources();
        assertThat(requirements)
                .flatExtracting(Requirement::tests)
                .isNotEmpty()
                .allMatch(test -> isThere(test, sources));
    }

    private static boolean isThere(String test, Map<String, String> sources) {
        var dot = test.indexOf('.');
        return dot < 0
                ? test.endsWith("Story") && sources.containsKey(test)
                : sources.getOrDefault(test.substring(0, dot), "").contains(" void " + test.substring(dot + 1) + "(");
    }

    /// The sources of the tests by the name of their class. Two classes of one name are taken together.
    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Collectors.mapping(RequirementsTests::read, Collectors.joining("\n"))));
        }
    }

    @Test
    void the_numbers_at_the_top_are_those_of_the_lines() {
        var numbers = requirements.stream().collect(Collectors.groupingBy(Requirement::state, Collectors.counting()));
        assertThat(list.lines())
                .contains("Built %d, part %d, not %d."
                        .formatted(numbers.get("built"), numbers.get("part"), numbers.get("not")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
