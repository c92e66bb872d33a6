package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.quality.AuditFact.CaseDrawn;
import org.ownwords.quality.AuditFact.CasesDrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is drawn for programmes.
@Service
@Transactional
class Draws {

    private final CycleStore cycles;
    private final FrameStore frames;
    private final DrawnStore drawn;
    private final ApplicationEventPublisher events;

    Draws(CycleStore cycles, FrameStore frames, DrawnStore drawn, ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.frames = frames;
        this.drawn = drawn;
        this.events = events;
    }

    /// The draw that a case was drawn in.
    @Transactional(readOnly = true)
    Cycle cycle(Drawn drawn) {
        return cycles.find(drawn.cycle()).orElseThrow(NotFound::new);
    }

    /// Everything that may be drawn. One query.
    @Transactional(readOnly = true)
    List<InFrame> frame(Frame frame) {
        return frames.of(frame);
    }

    /// Draws cases and keeps what they were drawn from. What is drawn follows from the frame and the seed.
    void draw(UUID id, Programme programme, Frame frame, Sampling sampling, @Nullable String why, By by) {
        var all = frames.of(frame);
        if (!cycles.add(id, programme, frame, sampling, all.size(), why, by)) {
            return;
        }
        events.publishEvent(new CasesDrawn(programme.id(), id, by));
        var place = 0;
        for (var each : Draw.of(all, sampling)) {
            place++;
            var one = new Drawn(
                    Ids.from(id, each.row().toString()), programme.id(), id, each.caseId(), each.team(), place);
            if (drawn.add(one, each.row(), by)) {
                events.publishEvent(new CaseDrawn(programme.id(), each.caseId(), one.id(), by));
            }
        }
    }

    /// Of a programme, the newest first.
    @Transactional(readOnly = true)
    List<Cycle> cycles(Programme programme) {
        return cycles.of(programme.id());
    }

    /// @throws NotFound where there is none, or none that they see
    @Transactional(readOnly = true)
    Cycle cycle(UUID id, By by) {
        return Optional.of(id)
                .filter(_ -> Programmes.areSeenBy(by))
                .flatMap(cycles::find)
                .orElseThrow(NotFound::new);
    }

    /// The cases of a draw, in its order.
    @Transactional(readOnly = true)
    List<Drawn> drawn(Cycle cycle) {
        return drawn.of(cycle.id());
    }
}
