package org.ownwords.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.ownwords.enquiry.EnquiryDecision.ActionNeeded;
import org.ownwords.enquiry.EnquiryDecision.NoActionNeeded;

class EnquiryDecisionTests {

    @Test
    void action_says_what_and_by_whom() {
        var action = new ActionNeeded("Help Joyce to talk with her neighbour", "Nadia Rahman");
        assertThat(action.what()).isEqualTo("Help Joyce to talk with her neighbour");
        assertThat(action.byWhom()).isEqualTo("Nadia Rahman");
    }

    @Test
    void action_without_what_or_by_whom_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ActionNeeded(" ", "Nadia Rahman"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActionNeeded("Talk with him", ""));
    }

    @Test
    void no_action_has_its_reason() {
        assertThat(new NoActionNeeded("He has apologised").why()).isEqualTo("He has apologised");
        assertThatIllegalArgumentException().isThrownBy(() -> new NoActionNeeded("\n"));
    }
}
