package org.ownwords.prompt;

import java.time.LocalDate;
import org.ownwords.casework.At;
import org.ownwords.history.Row;

/// That a prompt was passed, at one moment of a case. It is wide because its row has each of these by itself.
///
/// @param prompt its code
/// @param asked  what the page asked
/// @param of     the entry that the moment is about
/// @param why    in words
record PassedPrompt(String prompt, String asked, At at, Row of, PassReason reason, String why, LocalDate on) {

    PassedPrompt {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A prompt is passed for a reason, in words too");
        }
    }

    /// Whether it was this prompt, at this moment.
    boolean isOf(String code, At moment, Row row) {
        return prompt.equals(code) && at == moment && of.equals(row);
    }

    /// The same, for another reason.
    PassedPrompt because(PassReason other, String words) {
        return new PassedPrompt(prompt, asked, at, of, other, words, on);
    }
}
