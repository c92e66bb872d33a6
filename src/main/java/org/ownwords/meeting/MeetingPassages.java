package org.ownwords.meeting;

import java.util.List;
import org.ownwords.passage.HasPassages;
import org.ownwords.passage.Passage;
import org.ownwords.passage.Place;
import org.springframework.stereotype.Component;

/// How a council lays out its agendas and minutes. What the person wants stands above both, whatever it sets.
@Component
class MeetingPassages implements HasPassages {

    private static final String GROUP = "Meetings";

    private static final Place NAME = new Place("name", "The person’s first name", "Edith");

    /// A line each.
    static final Passage ITEMS = new Passage(
            "agenda",
            GROUP,
            "What is talked about at a meeting, a line each",
            """
            What {name} wants
            {purpose}
            What has happened since, and what is safe now
            What could be done, and what {name} thinks of each
            What is decided, who does what, and by when
            Whether what {name} wants has come about or has changed, and how {name} hears what comes of it""",
            List.of(
                    NAME,
                    new Place(
                            "purpose", "What the meeting is for, where it was said", "How Edith can keep her own key")),
            List.of("name"));

    /// What is in the box for minutes before anybody writes in it.
    static final Passage MINUTES =
            new Passage("minutes", GROUP, "Headings that minutes begin with", "", List.of(NAME), List.of());

    @Override
    public List<Passage> passages() {
        return List.of(ITEMS, MINUTES);
    }
}
