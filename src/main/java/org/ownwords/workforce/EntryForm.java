package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Coded;
import org.ownwords.workforce.Again.Because;

/// The form of each kind of entry: what it asks, how it is read, and how an entry would have been typed.
final class EntryForm {

    private EntryForm() {}

    static List<Ask> asks(Noun noun, Around around) {
        return switch (noun) {
            case SUPERVISION -> SupervisionForm.asks(around);
            case AGREED -> AgreedForm.asks(around);
            case NEWS -> NewsForm.asks();
            case REPLY -> ReplyForm.asks(around);
            case REFLECTION -> ReflectionForm.asks(around);
            case MORE -> NeedsMoreForm.asks(around);
            case COURSE -> CourseForm.asks(around);
            case HAD -> HadForm.asks(around);
            case NEED -> NeedForm.asks(around);
            case FORUM -> ForumForm.asks(around);
            case CHAMPION -> ChampionForm.asks();
            case QUESTION -> QuestionForm.asks();
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
            case SUPERVISION -> SupervisionForm.read(read, around);
            case AGREED -> AgreedForm.read(read, around);
            case NEWS -> NewsForm.read(read, around);
            case REPLY -> ReplyForm.read(read, around);
            case REFLECTION -> ReflectionForm.read(read, around);
            case MORE -> NeedsMoreForm.read(read, around);
            case COURSE -> CourseForm.read(read, around);
            case HAD -> HadForm.read(read, around);
            case NEED -> NeedForm.read(read, around);
            case FORUM -> ForumForm.read(read, around);
            case CHAMPION -> ChampionForm.read(read, around);
            case QUESTION -> QuestionForm.read(read, around);
        };
    }

    static Typed entered(Entry says) {
        return switch (says) {
            case Supervision supervision -> SupervisionForm.entered(supervision);
            case Agreed agreed -> AgreedForm.entered(agreed);
            case News news -> NewsForm.entered(news);
            case Reply reply -> ReplyForm.entered(reply);
            case Reflection reflection -> ReflectionForm.entered(reflection);
            case NeedsMore more -> NeedsMoreForm.entered(more);
            case Course course -> CourseForm.entered(course);
            case Had had -> HadForm.entered(had);
            case Need need -> NeedForm.entered(need);
            case Forum forum -> ForumForm.entered(forum);
            case Champion champion -> ChampionForm.entered(champion);
            case Question question -> QuestionForm.entered(question);
        };
    }

    /// What a form follows from.
    static About from(Around around) {
        return Objects.requireNonNull(around.from()).asAbout();
    }

    static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    /// One of the codes that were offered.
    static Function<String, Optional<String>> among(List<Option> offered) {
        return code -> offered.stream().map(Option::code).filter(code::equals).findFirst();
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
