package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.vocabulary.Coded;

/// Codes are kept in rows and never change.
class CodesTests {

    @Test
    void what_they_say_came_of_it() {
        assertThat(codes(PersonsView.all()))
                .containsExactly("fully", "partly", "not", "not-asked", "would-rather-not-say");
        assertThat(PersonsView.all())
                .allSatisfy(each -> assertThat(PersonsView.of(each.code())).contains(each));
    }

    @Test
    void whether_they_feel_safer() {
        assertThat(codes(FeelsSafer.all())).containsExactly("yes", "partly", "no", "not-asked");
        assertThat(FeelsSafer.all())
                .allSatisfy(each -> assertThat(FeelsSafer.of(each.code())).contains(each));
    }

    @Test
    void whether_they_were_listened_to() {
        assertThat(codes(ListenedTo.all()))
                .containsExactly("always", "quite-a-bit", "not-very-much", "not-at-all", "not-asked");
        assertThat(ListenedTo.all())
                .allSatisfy(each -> assertThat(ListenedTo.of(each.code())).contains(each));
    }

    @Test
    void whether_they_understood_why() {
        assertThat(codes(Understood.all())).containsExactly("fully", "partly", "not", "not-asked");
        assertThat(Understood.all())
                .allSatisfy(each -> assertThat(Understood.of(each.code())).contains(each));
    }

    private static List<String> codes(List<? extends Coded> all) {
        assertThat(all).allSatisfy(each -> assertThat(each.words()).isNotBlank());
        return all.stream().map(Coded::code).toList();
    }
}
