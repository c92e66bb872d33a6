package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.boardwork.Again.Because;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Coded;

/// The form of each kind of entry: what it asks, how it is read, and how an entry would have been typed.
final class EntryForm {

    private EntryForm() {}

    static List<Ask> asks(Noun noun, Around around) {
        return switch (noun) {
            case OBJECTIVE -> ObjectiveForm.asks(around);
            case RECOMMENDATION -> RecommendationForm.asks();
            case ACTION -> ActionForm.asks();
            case NEWS -> NewsForm.asks(Objects.requireNonNull(around.from()).noun());
            case CHALLENGE -> ChallengeForm.asks();
            case ASSURANCE -> AssuranceForm.asks();
            case HEARD -> HeardForm.asks();
            case SUBGROUP -> SubgroupForm.asks();
            case MEETING -> MeetingForm.asks();
            case GROUP -> GroupForm.asks();
            case ACTIVITY -> ActivityForm.asks();
            case MECHANISM -> MechanismForm.asks();
            case UNREACHED -> UnreachedForm.asks();
            case PROVISION -> ProvisionForm.asks();
            case POINTS -> PointsForm.asks();
            case CLAIM -> ClaimForm.asks(around.points());
        };
    }

    static Reading<Entry> read(Noun noun, Reader read, Around around) {
        return read.accept(reading(noun, read, around));
    }

    /// What an entry is to say instead, and why.
    record Correction(Entry says, Again again) {}

    /// Reads an entry that is recorded again. What is in the fields of one that should not be here is not read.
    ///
    /// @param before what it says now
    static Reading<Correction> again(Entry before, Reader read, Around around) {
        var because = read.choice("again", Because::of, "Select why it is recorded again");
        var why = read.words("why", "Enter why it is recorded again");
        if (because.filter(Because.NOT_HERE::equals).isPresent()) {
            return read.accept(() -> new Correction(before, new Again(Because.NOT_HERE, why)));
        }
        var says = reading(before.noun(), read, around);
        return read.accept(() -> new Correction(says.get(), new Again(because.orElseThrow(), why)));
    }

    private static Supplier<Entry> reading(Noun noun, Reader read, Around around) {
        return switch (noun) {
            case OBJECTIVE -> ObjectiveForm.read(read, around);
            case RECOMMENDATION -> RecommendationForm.read(read, around);
            case ACTION -> ActionForm.read(read, around);
            case NEWS -> NewsForm.read(read, around);
            case CHALLENGE -> ChallengeForm.read(read, around);
            case ASSURANCE -> AssuranceForm.read(read, around);
            case HEARD -> HeardForm.read(read, around);
            case SUBGROUP -> SubgroupForm.read(read);
            case MEETING -> MeetingForm.read(read, around);
            case GROUP -> GroupForm.read(read);
            case ACTIVITY -> ActivityForm.read(read, around);
            case MECHANISM -> MechanismForm.read(read, around);
            case UNREACHED -> UnreachedForm.read(read, around);
            case PROVISION -> ProvisionForm.read(read, around);
            case POINTS -> PointsForm.read(read);
            case CLAIM -> ClaimForm.read(read, around);
        };
    }

    static Typed entered(Entry says, Around around) {
        return switch (says) {
            case Objective objective -> ObjectiveForm.entered(objective);
            case Recommendation recommendation -> RecommendationForm.entered(recommendation);
            case Action action -> ActionForm.entered(action);
            case News news -> NewsForm.entered(news);
            case Challenge challenge -> ChallengeForm.entered(challenge);
            case Assurance assurance -> AssuranceForm.entered(assurance);
            case Heard heard -> HeardForm.entered(heard);
            case Subgroup subgroup -> SubgroupForm.entered(subgroup);
            case Meeting meeting -> MeetingForm.entered(meeting);
            case Group group -> GroupForm.entered(group);
            case Activity activity -> ActivityForm.entered(activity);
            case Mechanism mechanism -> MechanismForm.entered(mechanism);
            case Unreached unreached -> UnreachedForm.entered(unreached);
            case Provision provision -> ProvisionForm.entered(provision);
            case Points points -> PointsForm.entered(points);
            case Claim claim -> ClaimForm.entered(claim, around.points());
        };
    }

    static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    /// A day that has to be there, whether or not it has come.
    static LocalDate anyDay(Reader read, String field, String missing, LocalDate today) {
        var day = read.optionalDay(field);
        if (day == null) {
            read.dayProblem(field, missing);
            return today;
        }
        return day;
    }
}
