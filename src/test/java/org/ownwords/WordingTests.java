package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What pages say, as a colleague would say it. The words that made readers stop do not come back.
class WordingTests {

    private static final String SOURCES = sources();

    private static String sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(each -> each.toString().matches(".*\\.(java|jte)"))
                    .map(WordingTests::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Say what happens next       | No next step: add one
                    Nobody holds these          | >Not allocated</h2>
                    Give to somebody            | >Allocate
                    a number we withhold        | : "withheld"
                    Put right how it ended      | Correct the closing
                    For our figures             | Category (for reporting)
                    It changed                  | >Record a change
                    What the nation makes       | National measures
                    true nought                 | zero included
                    Nobody can say              | Not known
                    , number ${              | , opened ${Days.day
                    """)
    void plain_words_stand_for_those_that_made_readers_stop(String before, String now) {
        assertThat(SOURCES.contains(before)).as(before).isFalse();
        assertThat(SOURCES.contains(now)).as(now).isTrue();
    }

    /// Safeguarding is no trial: nobody is found guilty in it, and nobody is only somebody's victim.
    @Test
    void no_page_speaks_as_a_court_does() {
        var court = Pattern.compile(
                "\\b(victims?|perpetrators?|guilty|offenders?|culprits?|accused|testimony|(un)?substantiated|innocent"
                        + "|interrogat\\w*)\\b",
                Pattern.CASE_INSENSITIVE);
        assertThat(court.matcher(SOURCES).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void a_hint_stands_on_a_line_of_its_own() {
        assertThat(Pattern.compile("(?<!<br>\\s{0,40})<span class=\"govuk-hint(?! ownwords-due__why).{0,60}")
                        .matcher(SOURCES)
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }
}
