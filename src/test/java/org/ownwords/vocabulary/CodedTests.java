package org.ownwords.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodedTests {

    @Test
    void inside_a_sentence_words_begin_small_unless_they_are_letters_each() {
        assertThat(RaisedBy.MEMBER_OF_PUBLIC.inSentence()).isEqualTo("member of the public");
        assertThat(RaisedBy.PRIMARY_CARE.inSentence()).isEqualTo("GP or community health");
    }
}
