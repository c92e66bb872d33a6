package org.ownwords.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.template.Field;
import org.ownwords.template.Part;
import org.ownwords.template.Style;

/// The parts of the person's copy that the council words.
@SuppressWarnings("ImmutableEnumChecker") // its parts are made once and never changed
enum PlanPart {
    TITLE(
            "title",
            "Title",
            "One line",
            1,
            "A document says what it is",
            List.of(),
            "Your safeguarding plan",
            "Your plan"),
    ABOUT(
            "about",
            "What it is",
            "Whom it is for, and who made it",
            5,
            "People are told who keeps what is recorded about them (UK GDPR, article 13)",
            List.of(Field.COUNCIL),
            """
            This is for {person.name}. It is from {council.name}. It was made on {today}.
            It says what you told us you want, what will be done, and who will do it.
            You can keep it. You can ask us to change it.""",
            """
            This is your plan.
            It is from {council.name}.
            We made it on {today}.
            You can keep it.
            You can ask us to change it."""),
    WANTS(
            "wants",
            "What they want",
            "The first line is the heading. Their words follow",
            3,
            "What the person wants comes first (care and support statutory guidance, 14.15)",
            List.of(),
            """
            What you said you want
            These are the words that were written down.""",
            """
            What you want
            This is what we wrote down."""),
    NOTHING_SAID(
            "nothing-said",
            "Where nothing is written down yet",
            "",
            2,
            null,
            List.of(),
            "We have not written down yet what you want. You can tell us at any time.",
            """
            We do not know yet what you want.
            You can tell us."""),
    AGREED(
            "agreed",
            "What was agreed, where they agreed with all of it",
            "The first line is the heading. The plan follows",
            3,
            "A plan says what is done, by whom and by when",
            List.of(),
            """
            What we agreed
            This is what will be done, and who will do it.""",
            """
            What we will do
            We agreed this with you."""),
    PARTLY_AGREED(
            "partly-agreed",
            "Where they agreed with some of it, or something was added since",
            "The first line is the heading. The plan follows",
            3,
            Because.SAYS_WHAT_IS_TRUE,
            List.of(),
            """
            What will be done
            You agreed with some of this. It is not written down that you agreed with all of it. Tell us what you want to change.""",
            """
            What we will do
            You said yes to some of this.
            You can say what you want to change."""),
    NOT_AGREED(
            "not-agreed",
            "Where they did not agree",
            "The first line is the heading. The plan follows",
            3,
            Because.SAYS_WHAT_IS_TRUE,
            List.of(),
            """
            What will be done
            You said that you do not agree with this. You can ask us why we do it. You can tell us what you want instead.""",
            """
            What we will do
            You did not say yes to this.
            You can ask us why.
            You can say what you want."""),
    AGREED_NOT_KNOWN(
            "agreed-not-known",
            "Where it is not recorded that they agreed",
            "The first line is the heading. The plan follows. They may not have been asked yet, or it was decided in their best interests",
            3,
            Because.SAYS_WHAT_IS_TRUE,
            List.of(),
            """
            What will be done
            It is not written down that you agreed with this. Tell us what you think of it.""",
            """
            What we will do
            We have not written down if you agree.
            Tell us what you think."""),
    NO_PLAN(
            "no-plan",
            "Where there is no plan",
            "The first line is the heading",
            3,
            Because.SAYS_WHAT_IS_TRUE,
            List.of(),
            """
            What will be done
            There is no plan yet.""",
            """
            What we will do
            There is no plan yet."""),
    NOTHING_AGREED(
            "nothing-agreed",
            "Where nothing is left to do",
            "",
            2,
            null,
            List.of(),
            "There is nothing left to do now.",
            "There is nothing left to do now."),
    WHO(
            "who-is-who",
            "Who is who",
            "The first line is the heading. The names follow",
            3,
            "People are told who works with them",
            List.of(),
            """
            Who is who
            These people work with you.""",
            """
            Who is who
            These people help you."""),
    NEXT(
            "next",
            "What happens next",
            "The first line is the heading",
            4,
            "A plan says how it is looked at again",
            List.of(),
            """
            What happens next
            You can talk with {worker.name} about how it is going. You can say at any time that you want something else.""",
            """
            What happens next
            You can talk with {worker.name}.
            You can say what is good.
            You can say what is bad.
            You can change your mind."""),
    WRONG(
            "not-working",
            "If it is not working",
            "The first line is the heading. Say how to reach you, and how to complain",
            6,
            "People are told how to complain (complaints regulations 2009)",
            List.of(Field.COUNCIL),
            """
            If it is not working
            Tell {worker.name} if something is not done, or if you do not feel safe. You can also tell a person you trust, and they can tell us.
            If you are in danger now, ring 999.
            If you are not happy with what we do, you can complain to {council.name}. You will still get help.""",
            """
            If it goes wrong
            Tell {worker.name}.
            Or tell a person you trust.
            Are you in danger now? Ring 999.
            You can complain to {council.name}.
            You will still get help."""),
    WHO_DOES_IT("who-does-it", "Label: who does it", "One line", 1, "Who will do it", "Who will do it"),
    BY_WHEN("by-when", "Label: by when", "One line", 1, "By when", "When"),
    WHAT_FOR("what-for", "Label: what it is for", "One line", 1, "What it is for", "Why"),
    DONE("done", "Label: it was done", "One line", 1, "This has been done", "This is done"),
    YOU("you", "Label: the person does it themselves", "One line", 1, "You", "You"),
    SAID_FOR_YOU(
            "said-for-you",
            "Label: words said for them",
            "One line",
            1,
            "This was said for you",
            "This was said for you"),
    MAIN_WORKER("main-worker", "Label: who holds the case", "One line", 1, "your main worker", "your main worker"),
    COLLEAGUE("colleague", "Label: a colleague", "One line", 1, "works for the council", "works for the council"),
    ADVOCATE("advocate", "Label: an advocate", "One line", 1, "speaks up for you", "speaks up for you"),
    WATCHES(
            "watches",
            "Label: who looks at how it is going",
            "One line",
            1,
            "Who looks at how it is going",
            "Who looks at how it is going"),
    IF_WRONG(
            "if-wrong",
            "Label: what happens if it does not work",
            "One line",
            1,
            "What happens then",
            "What happens then");

    /// Why some parts cannot be left out.
    private static final class Because {
        static final String SAYS_WHAT_IS_TRUE =
                "A copy that says “we agreed” where nobody did is not true (UK GDPR, article 5(1)(d))";
    }

    private final Part part;
    private final String standard;
    private final String easy;

    /// A label, which cannot be left out: nobody would know what stands beside it.
    PlanPart(String code, String label, String hint, int rows, String standard, String easy) {
        this(code, label, hint, rows, "What stands beside it needs it", List.of(), standard, easy);
    }

    // Wide because each of these is read from one row.
    PlanPart(
            String code,
            String label,
            String hint,
            int rows,
            @Nullable String because,
            List<Field> must,
            String standard,
            String easy) {
        this.part = new Part(code, label, hint, rows, because, must);
        this.standard = standard;
        this.easy = easy;
    }

    String code() {
        return part.code();
    }

    Part part() {
        return part;
    }

    String standard() {
        return standard;
    }

    String easy() {
        return easy;
    }

    String ours(Style style) {
        return switch (style) {
            case STANDARD -> standard;
            case EASY -> easy;
        };
    }

    /// Whether it says what the record has of their agreement.
    boolean isOfTheRecord() {
        return Because.SAYS_WHAT_IS_TRUE.equals(part.because());
    }

    static List<PlanPart> all() {
        return Stream.of(values()).toList();
    }
}
