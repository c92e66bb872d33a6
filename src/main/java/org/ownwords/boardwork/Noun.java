package org.ownwords.boardwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What kinds of entries there are. The code is in the address.
public enum Noun implements Coded {
    OBJECTIVE("objectives", "Objective", "Objectives", "Set an objective"),
    RECOMMENDATION("recommendations", "Recommendation", "Recommendations", "Record a recommendation"),
    ACTION("actions", "Action", "Actions", "Agree an action"),
    NEWS("news", "What came of it", "What came of it", "Record what came of it"),
    CHALLENGE("challenges", "Challenge", "Challenges between partners", "Record a challenge"),
    ASSURANCE("assurances", "Assurance", "What partners are asked to show", "Record what a partner is asked to show"),
    HEARD("heard", "You said", "You said, we did", "Record what was heard"),
    SUBGROUP("subgroups", "Subgroup", "Subgroups and task groups", "Record a subgroup"),
    MEETING("meetings", "Meeting", "Meetings", "Record a meeting"),
    GROUP("groups", "Group of people", "People who take part", "Record a group"),
    ACTIVITY(
            "activities",
            "Visit, event or material",
            "Visits, events and materials",
            "Record a visit, event or material"),
    MECHANISM(
            "ways",
            "How a partner involves people",
            "How partners involve people",
            "Record how a partner involves people"),
    UNREACHED("unreached", "Who is not reached", "Who is not reached", "Record who is not reached"),
    PROVISION(
            "advocacy",
            "What a provider of advocates told",
            "What those who provide advocates tell",
            "Record what a provider of advocates told"),
    POINTS("points", "Points of the regulator", "Points of the regulator", "Write the points"),
    CLAIM("claims", "Claim", "Evidence for the regulator", "Record a claim");

    private final String code;
    private final String one;
    private final String words;
    private final String verb;

    Noun(String code, String one, String words, String verb) {
        this.code = code;
        this.one = one;
        this.words = words;
        this.verb = verb;
    }

    @Override
    public String code() {
        return code;
    }

    /// The heading of all of them.
    @Override
    public String words() {
        return words;
    }

    /// What one is called.
    public String one() {
        return one;
    }

    /// What its button says.
    String verb() {
        return verb;
    }

    String path() {
        return "/board/work/" + code;
    }

    /// What may be said of one when it is looked at later. Nothing where an entry stands for itself.
    List<Standing> standings() {
        return switch (this) {
            case OBJECTIVE, ACTION, UNREACHED -> List.of(Standing.GOES_ON, Standing.DONE, Standing.NOT_DONE);
            case RECOMMENDATION ->
                List.of(
                        Standing.GOES_ON,
                        Standing.HELD,
                        Standing.HELD_IN_PART,
                        Standing.NOT_HELD,
                        Standing.NOT_TAKEN_UP);
            case CHALLENGE -> List.of(Standing.ANSWERED, Standing.CHANGED, Standing.LEFT);
            case ASSURANCE -> List.of(Standing.GOES_ON, Standing.SHOWN, Standing.SHOWN_IN_PART, Standing.NOT_SHOWN);
            case HEARD -> List.of(Standing.LOOKED_INTO, Standing.DID, Standing.CANNOT);
            case SUBGROUP, GROUP -> List.of(Standing.ACTIVE, Standing.NOT_ACTIVE, Standing.ENDED);
            case NEWS, MEETING, ACTIVITY, MECHANISM, PROVISION, POINTS, CLAIM -> List.of();
        };
    }

    /// What may follow from one, beside what came of it.
    List<Noun> follows() {
        return switch (this) {
            case OBJECTIVE, RECOMMENDATION, UNREACHED -> List.of(ACTION);
            case CHALLENGE, ASSURANCE, HEARD, ACTIVITY, MEETING, PROVISION -> List.of(ACTION, RECOMMENDATION);
            case SUBGROUP -> List.of(MEETING);
            case GROUP -> List.of(ACTIVITY);
            case ACTION, NEWS, MECHANISM, POINTS, CLAIM -> List.of();
        };
    }

    /// Whether one can be recorded that follows from nothing.
    boolean byItself() {
        return switch (this) {
            case ACTION, NEWS -> false;
            case OBJECTIVE,
                    RECOMMENDATION,
                    CHALLENGE,
                    ASSURANCE,
                    HEARD,
                    SUBGROUP,
                    MEETING,
                    GROUP,
                    ACTIVITY,
                    MECHANISM,
                    UNREACHED,
                    PROVISION,
                    POINTS,
                    CLAIM -> true;
        };
    }

    /// Whether its entries are of organisations, groups or people that can be looked for.
    boolean hasWho() {
        return switch (this) {
            case OBJECTIVE, ACTION, CHALLENGE, ASSURANCE, HEARD, MECHANISM, UNREACHED, PROVISION -> true;
            case RECOMMENDATION, NEWS, SUBGROUP, MEETING, GROUP, ACTIVITY, POINTS, CLAIM -> false;
        };
    }

    /// What the kinds of its entries are called, where they can be chosen by kind.
    String kinds() {
        return switch (this) {
            case OBJECTIVE -> "Principle";
            case RECOMMENDATION -> "What it came from";
            case ASSURANCE -> "What it is about";
            case SUBGROUP -> "What it holds";
            case MEETING -> "Who met";
            case ACTION, NEWS, CHALLENGE, HEARD, GROUP, ACTIVITY, MECHANISM, UNREACHED, PROVISION, POINTS, CLAIM ->
                "Kind";
        };
    }

    /// All of them, as they belong together.
    static Map<String, List<Noun>> together() {
        var together = new LinkedHashMap<String, List<Noun>>();
        together.put("The plan", List.of(OBJECTIVE, RECOMMENDATION, ACTION, NEWS));
        together.put("Partners and people", List.of(CHALLENGE, ASSURANCE, HEARD, PROVISION));
        together.put("Meetings", List.of(MEETING, SUBGROUP));
        together.put("Taking part", List.of(GROUP, ACTIVITY, MECHANISM, UNREACHED));
        together.put("The regulator", List.of(CLAIM, POINTS));
        return together;
    }

    /// What its list says of itself.
    String about() {
        return switch (this) {
            case OBJECTIVE ->
                "What the Board wants to be different for people, who leads it and by when (Care Act 2014, Schedule 2,"
                        + " paragraph 3: the strategic plan).";
            case RECOMMENDATION ->
                "What an audit, a review, a survey or somebody’s words asked the Board to change. Each leads to actions;"
                        + " looking again later says whether the change has held.";
            case ACTION ->
                "Who does what by when. What is overdue is also on the list of the colleague who is to do it.";
            case NEWS -> "What came of the Board’s entries, the newest first.";
            case CHALLENGE ->
                "Partners ask each other hard questions. What was asked, what was answered and what changed is kept here.";
            case ASSURANCE ->
                "What the Board asks of partners beyond their own reports: about staff, contracts, advocacy and everyday"
                        + " work. What they showed and how sure the Board is stands beside it.";
            case HEARD ->
                "What people and colleagues told the Board, what the Board did, and how they heard of it. Colleagues who do"
                        + " the work can tell it too.";
            case SUBGROUP ->
                "What each is for, and which of the Board’s threads it holds. A task group says which trend it was set"
                        + " up because of.";
            case MEETING ->
                "Agendas, papers, who was there and what was decided. The Board meets four times a year or more often.";
            case GROUP ->
                "Groups, ambassadors, quality checkers and lay members, whether each is active, and when it was last heard.";
            case ACTIVITY ->
                "Visits by quality checkers, events for communities, awareness work, and what people made with the Board.";
            case MECHANISM -> "What each partner has of its own to hear people, so that nobody is asked twice.";
            case UNREACHED ->
                "Which people safeguarding does not reach, what shows it, and what was learned. It belongs beside the"
                        + " figures by ethnicity, age and gender of the national return.";
            case PROVISION ->
                "What those who provide advocates tell of their work: how many people they were asked to support, where there"
                        + " is too little, and what advocates see. It belongs beside the Board’s own figures about advocates.";
            case POINTS ->
                "What the regulator looks at in safeguarding, in our own words. Write them again when it changes.";
            case CLAIM ->
                "What the Board and the council say of their safeguarding, with what shows it and from when. Evidence"
                        + " from more than a year ago is marked.";
        };
    }

    static Optional<Noun> of(String code) {
        return Coded.of(values(), code);
    }
}
