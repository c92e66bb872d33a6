package org.ownwords.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.ownwords.vocabulary.ShippedText.Keyed;

class ShippedTextTests {

    @Test
    void each_line_is_a_key_and_what_it_says_and_a_remark_says_nothing() {
        var text = new ShippedText("""
                # Questions: what they are

                question: asked
                words:  Was the person asked: yes or no?
                """);
        assertThat(text.keyed())
                .containsExactly(
                        new Keyed("question", "asked"), new Keyed("words", "Was the person asked: yes or no?"));
    }

    @Test
    void a_line_without_a_key_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShippedText("question: asked\nWas the person asked?").keyed())
                .withMessageContaining("Was the person asked?");
    }

    @Test
    void a_text_that_is_not_there_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> ShippedText.beside(ShippedTextTests.class, "nothing.txt"))
                .withMessage("nothing.txt");
    }
}
