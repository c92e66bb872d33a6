package org.ownwords.section42;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.section42.OtherWay.Because;
import org.ownwords.section42.OtherWay.Wanted;
import org.ownwords.section42.OtherWay.Way;

/// Another way that was offered.
class OtherWayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final OtherWay CHOIR = new OtherWay(
            Because.LONELY,
            List.of(Way.CARE_ACT_ASSESSMENT, Way.COMPANY),
            "The choir",
            "I used to sing",
            Wanted.PARTLY,
            TODAY);

    @Test
    void what_was_offered_why_and_whether_they_want_it_are_enough() {
        var least = Typed.nothing()
                .with("because", "not-safeguarding")
                .with("ways", "advice")
                .with("wanted", "not-said")
                .with("offeredOn", TODAY);
        assertThat(read(least))
                .isEqualTo(new Accepted<>(new OtherWay(
                        Because.NOT_SAFEGUARDING, List.of(Way.ADVICE), null, null, Wanted.NOT_SAID, TODAY)));
        assertThat(problems(read(Typed.nothing())))
                .containsExactly(
                        "Select why it was offered",
                        "Select what was offered",
                        "Select whether Edith wants it",
                        "Enter the day it was offered");
        assertThat(problems(read(least.with("offeredOn", TODAY.plusDays(1)))))
                .containsExactly("The date must be today or in the past");
    }

    @Test
    void it_opens_as_it_was_entered_and_says_what_was_offered() {
        assertThat(read(CHOIR.entered())).isEqualTo(new Accepted<>(CHOIR));
        assertThat(CHOIR.sentence())
                .isEqualTo(
                        "Another way was offered: a Care Act assessment, or a review of their care; company: a group,"
                                + " volunteers, neighbours or somebody who visits.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OtherWay(Because.OTHER, List.of(), null, null, Wanted.YES, TODAY));
    }

    @Test
    void each_answer_is_kept_by_a_code_of_its_own() {
        assertThat(Because.all())
                .containsExactly(Because.values())
                .allSatisfy(each -> assertThat(Because.of(each.code())).contains(each))
                .extracting(Because::words)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Way.all())
                .containsExactly(Way.values())
                .allSatisfy(each -> assertThat(Way.of(each.code())).contains(each))
                .extracting(Way::words)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Wanted.all())
                .containsExactly(Wanted.values())
                .allSatisfy(each -> assertThat(Wanted.of(each.code())).contains(each))
                .extracting(Wanted::words)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private static Reading<OtherWay> read(Typed typed) {
        return OtherWay.read(new Reader(typed), "Edith", TODAY);
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }
}
