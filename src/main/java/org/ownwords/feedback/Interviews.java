package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.feedback.FeedbackFact.FeedbackHeard;
import org.ownwords.page.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody was given to ask, and what they heard. The same id twice records once.
@Service
@Transactional
public class Interviews {

    private final InterviewStore interviews;
    private final HeardStore heard;
    private final HeardAddsStore adds;
    private final ApplicationEventPublisher events;

    Interviews(InterviewStore interviews, HeardStore heard, HeardAddsStore adds, ApplicationEventPublisher events) {
        this.interviews = interviews;
        this.heard = heard;
        this.adds = adds;
        this.events = events;
    }

    /// What somebody was given to ask. Finding one is being allowed to see it.
    public GivenTo givenTo(Actor actor) {
        return new GivenTo(actor);
    }

    /// What one actor was given to ask.
    public final class GivenTo {

        private final Actor actor;

        private GivenTo(Actor actor) {
            this.actor = actor;
        }

        List<Interview> all() {
            return interviews.givenTo(actor.id());
        }

        /// One of them.
        ///
        /// @throws NotFound where there is none, or it is somebody else’s
        public Interview get(GivenId id) {
            return interviews.find(actor.id(), id).orElseThrow(NotFound::new);
        }
    }

    /// What was sent of it, if anything was.
    @Transactional(readOnly = true)
    Optional<Heard> heard(Interview interview) {
        var sent = interview.sent();
        return sent == null ? Optional.empty() : heard.find(sent.id());
    }

    /// Records what was heard, or puts it right.
    ///
    /// @param replaces what it puts right, or null
    public Sending hear(UUID id, Interview interview, Heard heard, @Nullable UUID replaces, By by) {
        var caseId = interview.offer().caseId();
        if (adds.add(id, caseId, interview.offer().id(), heard, replaces, by)) {
            events.publishEvent(new FeedbackHeard(caseId, id, by));
            return Sending.SENT;
        }
        return this.heard.find(id).isPresent() ? Sending.SENT : Sending.CHANGED_SINCE;
    }
}
