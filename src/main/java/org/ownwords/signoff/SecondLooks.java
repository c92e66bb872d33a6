package org.ownwords.signoff;

import java.util.Comparator;
import java.util.List;
import org.ownwords.casework.EpisodeKind;
import org.ownwords.casework.Episodes;
import org.ownwords.switches.Switch;
import org.ownwords.switches.Switched;
import org.springframework.stereotype.Component;

/// A council may want each stage of a kind to be signed off. A closing always is, because its figures wait for that.
@Component
class SecondLooks implements Switched {

    private final List<EpisodeKind> kinds;

    SecondLooks(List<Episodes> concepts) {
        this.kinds = concepts.stream()
                .map(Episodes::kind)
                .sorted(Comparator.comparing(EpisodeKind::code))
                .toList();
    }

    @Override
    public List<Switch> switches() {
        return kinds.stream()
                .map(kind -> new Switch(
                        code(kind),
                        "Stages of the work that a colleague signs off, beside closings",
                        kind.words(),
                        "",
                        "A colleague signs it off. It is on their list until they have",
                        "A colleague may sign it off"))
                .toList();
    }

    static String code(EpisodeKind kind) {
        return "second-look-" + kind.code();
    }
}
