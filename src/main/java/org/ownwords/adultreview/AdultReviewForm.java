package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads a Safeguarding Adults Review. It is about somebody: a Board reviews how one or more people died, or came to
/// serious harm and survived (Care Act 2014, section 44(2) and (3)).
final class AdultReviewForm {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

    private AdultReviewForm() {}

    static AdultReview read(Reader read, LocalDate today) {
        var endedOn = read.pastDay("endedOn", "Enter the day the review ended", today);
        var died = count(read, "died", "Enter how many of them died, or 0");
        var survived = count(read, "survived", "Enter how many of them survived, or 0");
        if (died == 0 && survived == 0) {
            read.problem("died", "Enter how many people the review is about: it is about one at least");
        }
        return new AdultReview(endedOn, died, survived);
    }

    /// Reads what was wrong with a review. What is in the fields of one that should not be here is not read:
    /// they are filled in with what was recorded.
    ///
    /// @param recorded what it says now, or null where that is not what the form was opened with
    static Reading<AdultReviewCorrection> correction(Reader read, @Nullable AdultReview recorded, LocalDate today) {
        var review = switch (read.typed().text("wrong")) {
            case "says" -> read(read, today);
            case "not-here" -> null;
            default -> {
                read.problem("wrong", "Select what is wrong");
                yield null;
            }
        };
        if (review != null && review.equals(recorded)) {
            read.problem("wrong", "Change what is wrong. It says now what is recorded already");
        }
        var why = read.words("why", "Enter what was wrong");
        return read.accept(() -> new AdultReviewCorrection(review, why));
    }

    private static int count(Reader read, String field, String missing) {
        var typed = read.line(field, missing);
        if (COUNT.matcher(typed).matches()) {
            return Integer.parseInt(typed);
        }
        if (!typed.isEmpty()) {
            read.problem(field, "Enter a whole number, like 1");
        }
        return 0;
    }
}
