package org.ownwords.reported;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ownwords.access.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All that rooms tell the Board of a time.
@Service
@Transactional(readOnly = true)
public class Tellings {

    private final List<TellsBoard> rooms;

    public Tellings(List<TellsBoard> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /// By part, in their order. A part that there is nothing to tell of is not in it.
    public Map<ReportPart, List<Telling>> of(Span time, By by) {
        var parts = new EnumMap<ReportPart, List<Telling>>(ReportPart.class);
        var all = rooms.stream().flatMap(room -> room.of(time, by).stream()).toList();
        all.stream()
                .map(Telling::part)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(part -> parts.put(
                        part, all.stream().filter(each -> each.part() == part).toList()));
        return parts;
    }
}
