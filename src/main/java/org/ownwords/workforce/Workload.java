package org.ownwords.workforce;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ownwords.access.Practitioner;
import org.ownwords.person.CaseId;
import org.ownwords.worklist.Load;

/// What colleagues have in hand, by their names: never by how much it is. It is no target, and compares nobody.
///
/// Source: Making Safeguarding Personal 2013 to 2014: "identified impacts on workload and capacity".
///
/// @param who     the colleague
/// @param held    how many cases they hold on which something is open
/// @param minutes of conversations and visits that were recorded on these cases in the last weeks, by whomever
/// @param more    which of these cases need more of them than others
record Workload(Practitioner who, int held, Load load, int minutes, List<Known> more) {

    private static final int MINUTES = 60;

    Workload {
        more = List.copyOf(more);
    }

    static List<Workload> of(
            List<Practitioner> colleagues,
            Map<CaseId, String> heldBy,
            Map<String, Load> loads,
            Map<CaseId, Integer> minutes,
            Collection<Known> more) {
        return colleagues.stream()
                .sorted(Comparator.comparing(Practitioner::name))
                .map(each -> of(each, heldBy, loads, minutes, more))
                .toList();
    }

    private static Workload of(
            Practitioner who,
            Map<CaseId, String> heldBy,
            Map<String, Load> loads,
            Map<CaseId, Integer> minutes,
            Collection<Known> more) {
        var identity = who.id().value();
        var cases = heldBy.entrySet().stream()
                .filter(each -> each.getValue().equals(identity))
                .map(Map.Entry::getKey)
                .toList();
        return new Workload(
                who,
                cases.size(),
                loads.getOrDefault(identity, Load.NOTHING),
                cases.stream().mapToInt(each -> minutes.getOrDefault(each, 0)).sum(),
                more.stream()
                        .filter(Known::isOpen)
                        .filter(each -> each.says() instanceof NeedsMore marked
                                && marked.worker().equals(identity)
                                && cases.contains(new CaseId(marked.aboutCase())))
                        .toList());
    }

    /// `3 hours 20 minutes`, or an empty text where none are recorded.
    String time() {
        var hours = minutes / MINUTES;
        var rest = minutes % MINUTES;
        return "%s %s".formatted(number(hours, "hour"), number(rest, "minute")).strip();
    }

    private static String number(int number, String of) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "1 " + of;
            default -> number + " " + of + "s";
        };
    }
}
