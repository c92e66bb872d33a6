package org.ownwords.letter;

import java.util.List;
import org.ownwords.passage.HasPassages;
import org.ownwords.passage.Passage;
import org.ownwords.passage.Place;
import org.springframework.stereotype.Component;

/// What a council says in its letters. Each passage has the places that whoever gets the letter may be told, and no
/// others: a letter to whoever raised a concern has none for the person's name, and that to somebody who told us
/// for themselves none for what was decided.
@Component
class LetterPassages implements HasPassages {

    private static final String ABOUT_CONCERNS = "Letters about a concern";
    private static final String INVITATIONS = "Invitations to a meeting";

    private static final Place FIRST = new Place("first", "The person’s first name", "Edith");
    private static final Place NAME = new Place("name", "The person’s name", "Edith Abbott");
    private static final Place RAISED = new Place("raised", "The day the concern was raised", "2 July 2026");
    private static final Place DECIDED = new Place(
            "decided",
            "Whether enquiries are made",
            "We decided to make enquiries, to find out what is happening and what can be done.");
    private static final Place DAY = new Place("day", "The day of the meeting", "9 July 2026");
    private static final Place WHERE = new Place("where", "Where the meeting is", "We meet here: Harbour Centre.");
    private static final Place OTHERS =
            new Place("others", "Who else is asked, by what they are", "We also ask to come: the police, housing.");
    private static final Place THEIRS = new Place(
            "theirs",
            "Whether the person is asked to come",
            "Edith is asked to come. We speak with them, and not about them.");

    static final Passage RECEIVED = new Passage(
            "received", ABOUT_CONCERNS, "To whoever raised it: that we have it", """
            Thank you for telling us on {raised} that you are worried about somebody. We look at what you told us, and decide what to do.

            We talk with the person wherever that is safe, and ask what they want. What they tell us is theirs. So we may not be able to tell you much.

            Please tell us if you hear or see anything new. If somebody is in danger now, ring 999.""", List.of(RAISED), List.of());

    static final Passage REFERRER = new Passage(
            "referrer",
            ABOUT_CONCERNS,
            "To whoever raised it for an organisation: what was decided",
            """
            Thank you for telling us on {raised} that you were worried about somebody. {decided}

            What we talk about with the person is theirs. We tell you more if they agree, or if you need to know it to keep them safe.

            Please tell us if you hear or see anything new. If somebody is in danger now, ring 999.""",
            List.of(RAISED, DECIDED),
            List.of("decided"));

    static final Passage REFERRER_FOR_THEMSELVES = new Passage(
            "referrer-for-themselves",
            ABOUT_CONCERNS,
            "To anybody else who raised it: that it was decided",
            """
            Thank you for telling us on {raised} that you were worried about somebody. We looked at what you told us, and decided what to do.

            We cannot tell you what it is, because it is private to the person. That does not mean that nothing is done.

            Please tell us if you hear or see anything new. If somebody is in danger now, ring 999.""",
            List.of(RAISED),
            List.of());

    static final Passage PARTNER = new Passage(
            "partner",
            ABOUT_CONCERNS,
            "To a partner: what was decided",
            """
            On {raised} somebody was worried about {name}, and told us. {decided}

            Please tell us what you know that may help to keep {first} safe, and what you are doing for them. Go on with it while we do our work.

            Show this letter only to people who need it for their own work with {first}.""",
            List.of(RAISED, DECIDED, NAME, FIRST),
            List.of("decided", "name"));

    static final Passage INVITATION = new Passage(
            "invitation", INVITATIONS, "To the person", """
            Dear {first}

            We would like to meet with you on {day}. {where}

            We want to talk about what you want, and how you can be safe. {others}""", List.of(FIRST, DAY, WHERE, OTHERS), List.of("day"));

    static final Passage EXPECT =
            new Passage("expect", INVITATIONS, "What happens at the meeting", """
            - Everybody says who they are and why they are there.
            - You say first what you want, or somebody says it for you.
            - We talk about what could be done, and what you think of it.
            - We agree who does what, and by when. You get it in writing, in a way that you can use.
            - You can have a break, or stop, at any time.""", List.of(FIRST), List.of());

    static final Passage PREPARE =
            new Passage("prepare", INVITATIONS, "How you can get ready", """
            - Think of what you want to happen, and what you do not want.
            - Write it down, draw it, record it, or tell somebody who can say it for you.
            - Tell us what makes it easier for you: a time of day, a place, large print, an interpreter, somebody to fetch you.
            - Tell us if there is somebody you do not want to be there.""", List.of(FIRST), List.of());

    static final Passage BRING =
            new Passage("bring", INVITATIONS, "You can bring somebody", """
            You can bring a friend, somebody of your family, or anybody you trust.

            You can also ask us for an advocate: somebody who helps you to say what you want, and who does not work for us. It costs you nothing.""", List.of(FIRST), List.of());

    static final Passage SAY_NO = new Passage("say-no", INVITATIONS, "You can say no", """
            You do not have to come. You can ask for another day or another place, or talk with one of us alone instead.

            If you do not come, you can tell us before what you want us to say for you. We tell you afterwards what was talked about.""", List.of(FIRST), List.of());

    static final Passage INVITATION_OF_OTHERS = new Passage(
            "invitation-of-others",
            INVITATIONS,
            "To others",
            """
            We ask you to come to a meeting about {name} on {day}. {where}

            {theirs}

            Bring what you know that bears on what {first} wants, and on how they can be safe. Say it in plain words. If you cannot come, tell us in good time, and send what you know.

            Show this letter only to people who need it for their own work with {first}.""",
            List.of(NAME, FIRST, DAY, WHERE, THEIRS),
            List.of("name", "day"));

    static final Passage CONTACT = new Passage(
            "contact",
            "On several papers",
            "How to reach us",
            """
            If you want to ask something, or if something in this letter is not right, ask for {worker} at {council}.""",
            List.of(
                    new Place("worker", "Whoever writes the letter", "Nadia Rahman"),
                    new Place("council", "The council’s name", "Larchmere Council")),
            List.of());

    @Override
    public List<Passage> passages() {
        return List.of(
                RECEIVED,
                REFERRER,
                REFERRER_FOR_THEMSELVES,
                PARTNER,
                INVITATION,
                EXPECT,
                PREPARE,
                BRING,
                SAY_NO,
                INVITATION_OF_OTHERS,
                CONTACT);
    }
}
