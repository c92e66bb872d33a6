package org.ownwords.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseFile;

/// A concept that has a part in what helps where somebody neglects themselves or hoards. It says how its part
/// stands on a case, as its entries have it. The order is an order to think in: none is forced, and none waits for
/// another.
public interface OnTheWay {

    /// What helps, in the order in which to think of it.
    enum Aid {
        TRUST(
                "Whom they trust, and a way in",
                "Trust takes time. Begin with what matters to them, and with somebody they trust."),
        CAPACITY(
                "Whether they can decide about their care and their home",
                "One decision at a time. Look at whether they can carry out what they decide too."),
        FIRE(
                "Signs about fire, and a visit by the fire service",
                "A home fire safety visit by the fire and rescue service can be asked for at any time."),
        AGENCIES(
                "Who does what",
                "Agree with housing, health, environmental health and others who does what, and who is known to them."),
        PANEL(
                "A panel, or legal advice",
                "Where the risk is high and they can decide, more than one worker should carry it."),
        IN_TOUCH("Staying in touch, though they turn help away", "Say who keeps trying, how, and when again."),
        REVIEW("A review with them", "What helped, what did not, and when to look again.");

        private final String words;
        private final String why;

        Aid(String words, String why) {
            this.words = words;
            this.why = why;
        }

        public String words() {
            return words;
        }

        public String why() {
            return why;
        }
    }

    /// How its parts stand. The number of queries does not depend on how much there is.
    List<Stretch> onTheWay(CaseFile file);

    /// How one of them stands.
    ///
    /// @param stands what the record says of it in a line, or null where it has nothing
    /// @param path   where it is recorded
    record Stretch(Aid aid, @Nullable String stands, String path) {

        public boolean isRecorded() {
            return stands != null;
        }
    }
}
