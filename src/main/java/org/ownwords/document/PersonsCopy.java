package org.ownwords.document;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.document.Block.Particular;
import org.ownwords.document.Block.Words;
import org.ownwords.template.Language;
import org.ownwords.template.Picture;
import org.ownwords.template.Style;
import org.ownwords.template.Wording;

/// The person's copy, as blocks in the order of reading: the council's wording, with what the record says between. The
/// same blocks become each form.
record PersonsCopy(String title, Language language, Style style, List<Block> blocks) {

    PersonsCopy {
        blocks = List.copyOf(blocks);
    }

    /// @param wording with its fields filled in
    static PersonsCopy of(Source source, Wording wording) {
        return new Making(source, wording).copy();
    }

    boolean isEasy() {
        return style == Style.EASY;
    }

    /// All that is written in it, for what has to look at every letter.
    String text() {
        return Script.written(this);
    }

    private static final class Making {

        private final Source source;
        private final Wording wording;
        private final List<Block> blocks = new ArrayList<>();

        Making(Source source, Wording wording) {
            this.source = source;
            this.wording = wording;
        }

        PersonsCopy copy() {
            says(PlanPart.ABOUT, Picture.PAPER);
            if (source.wishes().isEmpty()) {
                says(PlanPart.NOTHING_SAID, Picture.SPEECH);
            } else {
                section(PlanPart.WANTS, Picture.SPEECH);
                source.wishes().forEach(this::wish);
            }
            plan();
            if (!source.people().isEmpty()) {
                section(PlanPart.WHO, Picture.PEOPLE);
                source.people().forEach(this::somebody);
            }
            section(PlanPart.NEXT, Picture.NEXT);
            if (source.watches() != null) {
                blocks.add(new Block.Says(
                        List.of("%s: %s".formatted(words(PlanPart.WATCHES), source.watches())), Picture.NEXT));
            }
            section(PlanPart.WRONG, Picture.WRONG);
            if (source.ifWrong() != null) {
                blocks.add(new Block.Said(ofRecord(source.ifWrong()), words(PlanPart.IF_WRONG), Picture.WRONG));
            }
            return new PersonsCopy(words(PlanPart.TITLE), wording.language(), wording.style(), blocks);
        }

        /// Where they did not agree, or nobody knows whether they did, nothing says that they did.
        private void plan() {
            if (source.items().isEmpty()) {
                section(PlanPart.NO_PLAN, Picture.TO_DO);
                return;
            }
            switch (source.agreed()) {
                case YES -> section(PlanPart.AGREED, Picture.AGREE);
                case PARTLY -> section(PlanPart.PARTLY_AGREED, Picture.TO_DO);
                case NO -> section(PlanPart.NOT_AGREED, Picture.TO_DO);
                case NOT_KNOWN -> section(PlanPart.AGREED_NOT_KNOWN, Picture.TO_DO);
            }
            source.items().stream().filter(item -> !item.done()).forEach(this::item);
            if (source.items().stream().allMatch(Source.Item::done)) {
                says(PlanPart.NOTHING_AGREED, Picture.DONE);
            }
            source.items().stream().filter(Source.Item::done).forEach(this::item);
        }

        /// A wording that was set before there was this part has none. Our own English stands there then: without it,
        /// the plan would seem agreed, or would have no heading.
        private String words(PlanPart part) {
            var set = wording.part(part.code());
            return set.isEmpty() && part.isOfTheRecord() ? part.ours(wording.style()) : set;
        }

        /// A part whose first line is a heading.
        private void section(PlanPart part, Picture picture) {
            var lines = lines(words(part));
            lines.stream().findFirst().ifPresent(heading -> blocks.add(new Block.Heading(heading, picture)));
            if (lines.size() > 1) {
                blocks.add(new Block.Says(lines.subList(1, lines.size()), picture));
            }
        }

        private void says(PlanPart part, Picture picture) {
            var lines = lines(words(part));
            if (!lines.isEmpty()) {
                blocks.add(new Block.Says(lines, picture));
            }
        }

        private static List<String> lines(String words) {
            return words.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        private void wish(Source.Wish wish) {
            blocks.add(new Block.Said(
                    ofRecord(wish.words()), wish.theirs() ? null : words(PlanPart.SAID_FOR_YOU), Picture.SPEECH));
        }

        private void item(Source.Item item) {
            var due = item.dueOn();
            var particulars = item.done()
                    ? Stream.<Optional<Particular>>of()
                    : Stream.of(
                            particular(
                                    PlanPart.WHO_DOES_IT, own(item.who() == null ? words(PlanPart.YOU) : item.who())),
                            particular(
                                    PlanPart.BY_WHEN,
                                    due == null
                                            ? null
                                            : own(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                                    .withLocale(
                                                            wording.language().locale())
                                                    .format(due))),
                            particular(PlanPart.WHAT_FOR, item.towards() == null ? null : ofRecord(item.towards())));
            blocks.add(new Block.Item(
                    ofRecord(item.what()),
                    item.done()
                            ? List.of(new Particular(words(PlanPart.DONE), own("")))
                            : particulars.flatMap(Optional::stream).toList(),
                    item.done() ? Picture.DONE : Picture.TO_DO));
        }

        private Optional<Particular> particular(PlanPart label, @Nullable Words value) {
            return Optional.ofNullable(value).map(there -> new Particular(words(label), there));
        }

        private void somebody(Source.Somebody somebody) {
            blocks.add(new Block.Somebody(
                    somebody.name(),
                    switch (somebody.is()) {
                        case MAIN_WORKER -> words(PlanPart.MAIN_WORKER);
                        case COLLEAGUE -> words(PlanPart.COLLEAGUE);
                        case ADVOCATE -> words(PlanPart.ADVOCATE);
                        case OTHER -> null;
                    },
                    Picture.PEOPLE));
        }

        /// Words of the record, left as they were written down.
        private Words ofRecord(String words) {
            return new Words(words, SpokenIn.of(words, source.speaks()).tag());
        }

        private Words own(String words) {
            return new Words(words, wording.language().tag());
        }
    }
}
