package org.ownwords.quality;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.quality.AuditFact.AuditActionAgreed;
import org.ownwords.quality.AuditFact.AuditActionEnded;
import org.ownwords.quality.AuditFact.AuditFedBack;
import org.ownwords.quality.AuditFact.AuditReplied;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What follows from audits. The same id twice records once.
@Service
@Transactional
class Follows {

    private final ActionStore actions;
    private final FeedbackStore feedback;
    private final ApplicationEventPublisher events;

    Follows(ActionStore actions, FeedbackStore feedback, ApplicationEventPublisher events) {
        this.actions = actions;
        this.feedback = feedback;
        this.events = events;
    }

    void agree(Action action, Drawn drawn, By by) {
        if (actions.add(action, drawn, null, by)) {
            events.publishEvent(new AuditActionAgreed(drawn.programme(), drawn.caseId(), action.id(), by));
        }
    }

    /// Records it again as it should be.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean agreeAgain(AsRecorded before, Action action, Drawn drawn, Again again, By by) {
        var row = action.recorded().row();
        if (again.replaces(before) && actions.add(action, drawn, again, by)) {
            events.publishEvent(new AuditActionAgreed(drawn.programme(), drawn.caseId(), row, by));
            return true;
        }
        return before.row().equals(row);
    }

    /// Records what became of an action.
    ///
    /// @return false where it has ended already, otherwise; nothing is recorded then
    boolean end(Action action, Drawn drawn, Action.Ended ended, By by) {
        return end(action, drawn, ended, null, by);
    }

    /// Records again what became of an action.
    ///
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean endAgain(Action action, Drawn drawn, Action.Ended ended, Again again, By by) {
        return end(action, drawn, ended, again, by);
    }

    private boolean end(Action action, Drawn drawn, Action.Ended ended, @Nullable Again again, By by) {
        var row = ended.recorded().row();
        if (actions.add(action.id(), ended, again, by)) {
            events.publishEvent(new AuditActionEnded(drawn.programme(), drawn.caseId(), row, by));
            return true;
        }
        var now = action.ended();
        return now != null && now.recorded().row().equals(row);
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Action action(UUID id) {
        return actions.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Action> actions(CaseToRead read) {
        return actions.ofDrawn(read.id());
    }

    /// Tells a colleague what was found in their work.
    void feedBack(UUID id, Drawn drawn, String to, String words, By by) {
        if (feedback.add(id, drawn, to, words, by)) {
            events.publishEvent(new AuditFedBack(drawn.programme(), drawn.caseId(), id, by));
        }
    }

    /// Records again what a colleague was told, or that they should not have been told.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean feedBackAgain(UUID row, Feedback before, Drawn drawn, Feedback.PutRight right, By by) {
        var now = before.kept().recorded();
        if (right.again().replaces(now) && feedback.putRight(row, before, drawn, right, by)) {
            events.publishEvent(new AuditFedBack(drawn.programme(), drawn.caseId(), row, by));
            return true;
        }
        return now.row().equals(row);
    }

    /// What colleagues were told, also what they should not have been told.
    @Transactional(readOnly = true)
    List<Feedback> feedback(CaseToRead read) {
        return feedback.on(read.id());
    }

    /// What a colleague was told, for whoever may put it right.
    ///
    /// @throws NotFound where none was told after that case was read, or somebody may not
    @Transactional(readOnly = true)
    Feedback toPutRight(CaseToRead read, UUID id, By by) {
        return feedback.find(id)
                .filter(each -> each.drawn().equals(read.id()) && each.mayBePutRightBy(by.practitioner()))
                .orElseThrow(NotFound::new);
    }

    /// What a colleague was told.
    ///
    /// @throws NotFound where there is none that was told to them
    @Transactional(readOnly = true)
    Feedback feedback(UUID id, By by) {
        return feedback.find(id)
                .filter(each -> each.to().equals(by.recordedBy()))
                .orElseThrow(NotFound::new);
    }

    /// Records what they answer.
    ///
    /// @return false where they have answered already, otherwise; nothing is recorded then
    boolean reply(UUID id, Feedback feedback, Drawn drawn, String words, By by) {
        return reply(id, feedback, drawn, words, null, by);
    }

    /// Records again what they answer.
    ///
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean replyAgain(UUID id, Feedback feedback, Drawn drawn, String words, Again again, By by) {
        return reply(id, feedback, drawn, words, again, by);
    }

    private boolean reply(UUID id, Feedback feedback, Drawn drawn, String words, @Nullable Again again, By by) {
        if (this.feedback.add(id, feedback.id(), words, again, by)) {
            events.publishEvent(new AuditReplied(drawn.programme(), drawn.caseId(), id, by));
            return true;
        }
        var now = feedback.reply();
        return now != null && now.recorded().row().equals(id);
    }
}
