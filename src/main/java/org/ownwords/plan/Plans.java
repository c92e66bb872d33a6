package org.ownwords.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.AsksFirst;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.plan.PlanFact.PlanItemAdded;
import org.ownwords.plan.PlanFact.PlanItemChanged;
import org.ownwords.plan.PlanFact.PlanItemEnded;
import org.ownwords.plan.PlanFact.PlanItemGoesOn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The plans. A case needs none; where there is one, it is its items. Every method that writes takes the id of the row
/// it writes; the same id twice records once.
@Service
@Transactional
public class Plans {

    private final PlanStore store;
    private final PlanAddsStore adds;
    private final EndingStore endings;
    private final AsksFirst first;
    private final ApplicationEventPublisher events;

    Plans(PlanStore store, PlanAddsStore adds, EndingStore endings, AsksFirst first, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.endings = endings;
        this.first = first;
        this.events = events;
    }

    /// Adds something to be done.
    ///
    /// @param cannotWait whether somebody may come to harm before what the council wants answered first is answered
    /// @return what is to be answered first, in words; nothing is recorded then
    public List<String> add(PlanItemId id, CaseFile file, Intent intent, boolean cannotWait, By by) {
        var open = cannotWait || adds.isItem(id) ? List.<String>of() : first.open(file, PlanMoments.moment(file), by);
        if (open.isEmpty() && adds.add(id, file.id(), intent, null, null, by)) {
            events.publishEvent(new PlanItemAdded(file.id(), id, by));
        }
        return open;
    }

    /// Puts another item in the place of one that is still to be done; what it said stays in the record.
    ///
    /// @return false where somebody else has changed or ended it already; nothing is recorded then
    public boolean change(PlanItemId id, CaseFile file, PlanItemId replaced, Intent intent, By by) {
        var changed = get(file, replaced).isToDo() && adds.add(id, file.id(), intent, replaced, null, by);
        if (changed) {
            events.publishEvent(new PlanItemChanged(file.id(), id, replaced, by));
        }
        return changed || adds.isItem(id);
    }

    /// Records an item again as it should have been. What became of it stays with it.
    ///
    /// @param inError the row of it that was recorded in error
    void addAgain(PlanItemId id, CaseFile file, PlanItemId inError, Intent intent, By by) {
        if (adds.addAgain(id, file.id(), inError, intent, by)) {
            events.publishEvent(new PlanItemAdded(file.id(), id, by));
        }
    }

    /// Puts another item in the place of one that goes on when an enquiry has ended.
    ///
    /// @return false where somebody else has changed or ended it already; nothing is recorded then
    boolean goOn(PlanItemId id, CaseFile file, GoesOn instead, Intent intent, By by) {
        var item = instead.of();
        var added = get(file, item).isToDo() && adds.add(id, file.id(), intent, item, instead.after(), by);
        if (added) {
            events.publishEvent(new PlanItemGoesOn(file.id(), id, item, by));
        }
        return added || adds.isItem(id);
    }

    /// The items still to be done that no closing of this enquiry has settled yet.
    List<PlanItem> unsettled(CaseFile file, UUID enquiry) {
        var goOn = store.goingOnAfter(file.id(), enquiry);
        return on(file).stream()
                .filter(PlanItem::isToDo)
                .filter(item -> !goOn.contains(item.id()))
                .toList();
    }

    /// Ends an item that is still to be done: it was done, or is no longer needed.
    ///
    /// @return false where somebody else has changed or ended it already; nothing is recorded then
    public boolean end(UUID id, CaseFile file, PlanItemId item, Ending ending, By by) {
        var ended = get(file, item).isToDo() && endings.add(id, file.id(), item, ending, by);
        if (ended) {
            events.publishEvent(new PlanItemEnded(file.id(), id, item, by));
        }
        return ended || endings.isRecorded(id);
    }

    /// The plan as it is now: what is still to be done, the soonest first, and then what has ended. What was changed
    /// since is not in it.
    @Transactional(readOnly = true)
    public List<PlanItem> on(CaseFile file) {
        return store.on(file.id()).stream().filter(PlanItem::isInPlan).toList();
    }

    /// One item of a case, changed since or not.
    ///
    /// @throws NotFound where the case has no such item
    @Transactional(readOnly = true)
    public PlanItem get(CaseFile file, PlanItemId id) {
        return find(file, id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<PlanItem> find(CaseFile file, PlanItemId id) {
        return store.on(file.id()).stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
