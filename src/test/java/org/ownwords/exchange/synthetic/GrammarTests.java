package org.ownwords.exchange.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrammarTests {

    @Test
    void it_says_each_of_what_a_rule_allows() {
        var grammar = Grammar.of("""
                want: to stay {where} | to see {name}
                where: here | at home
                """);
        var chance = new Chance(1);
        assertThat(Stream.generate(() -> grammar.say("want", chance, "Iris")).limit(100))
                .containsOnly("to stay here", "to stay at home", "to see Iris");
    }

    @Test
    void a_new_line_is_written_with_a_backslash() {
        assertThat(Grammar.of("told: One.\\nTwo.").say("told", new Chance(1), ""))
                .isEqualTo("One.\nTwo.");
    }

    @Test
    void a_rule_that_is_named_and_nowhere_written_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grammar.of("want: to see {somebody}"))
                .withMessage("No rule is called somebody");
    }

    @Test
    void a_rule_that_is_not_there_says_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grammar.of("want: to stay").say("fear", new Chance(1), ""));
    }
}
