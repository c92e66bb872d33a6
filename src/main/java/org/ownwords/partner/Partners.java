package org.ownwords.partner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.partner.PartnerFact.CoordinatorNamed;
import org.ownwords.partner.PartnerFact.LegalPowerConsidered;
import org.ownwords.partner.PartnerFact.RoleAgreed;
import org.ownwords.partner.PartnerFact.RoleBecame;
import org.ownwords.partner.PartnerFact.TouchRecorded;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What partners do together on a case. Every method that writes takes the id of the row it writes, and
/// the first row in whose place that is recorded, or null; the same id twice records once.
@Service
@Transactional
public class Partners {

    private final CoordinatorStore coordinators;
    private final RoleStore roles;
    private final RoleAddsStore adds;
    private final PowerStore powers;
    private final InTouchStore inTouch;
    private final ApplicationEventPublisher events;

    Partners(
            CoordinatorStore coordinators,
            RoleStore roles,
            RoleAddsStore adds,
            PowerStore powers,
            InTouchStore inTouch,
            ApplicationEventPublisher events) {
        this.coordinators = coordinators;
        this.roles = roles;
        this.adds = adds;
        this.powers = powers;
        this.inTouch = inTouch;
        this.events = events;
    }

    /// Records who coordinates.
    public void coordinate(UUID id, CaseFile file, Coordinator coordinator, By by) {
        coordinate(id, file, coordinator, null, by);
    }

    void coordinate(UUID id, CaseFile file, Coordinator coordinator, @Nullable UUID first, By by) {
        if (coordinators.add(id, file.id(), coordinator, first, by)) {
            events.publishEvent(new CoordinatorNamed(file.id(), id, by));
        }
    }

    /// Records what somebody agreed to do. What became of the first stays with it.
    void agree(AgreedRoleId id, CaseFile file, AgreedRole role, @Nullable AgreedRoleId first, By by) {
        if (adds.add(id, file.id(), role, first, by)) {
            events.publishEvent(new RoleAgreed(file.id(), id, by));
        }
    }

    /// Records what became of it.
    void become(UUID id, CaseFile file, AgreedRoleId role, Became became, By by) {
        if (adds.addBecame(id, file.id(), role, became, by)) {
            events.publishEvent(new RoleBecame(file.id(), id, by));
        }
    }

    /// Records a legal power that was considered.
    void consider(UUID id, CaseFile file, LegalPower power, @Nullable UUID first, By by) {
        if (powers.add(id, file.id(), power, first, by)) {
            events.publishEvent(new LegalPowerConsidered(file.id(), id, by));
        }
    }

    /// Records whether the person turned away from somebody, or is in touch again.
    void keepInTouch(UUID id, CaseFile file, InTouch touch, @Nullable UUID first, By by) {
        if (inTouch.add(id, file.id(), touch, first, by)) {
            events.publishEvent(new TouchRecorded(file.id(), id, by));
        }
    }

    /// All that is shown of a case.
    @Transactional(readOnly = true)
    Shown on(CaseFile file) {
        var touch = inTouch.on(List.of(file.id())).getOrDefault(file.id(), List.of());
        return new Shown(
                coordinators.now(file.id()).orElse(null),
                roles.on(file.id()),
                powers.on(file.id()),
                InTouch.now(touch).stream().limit(Shown.MOST).toList(),
                InTouch.tried(touch).stream().limit(Shown.MOST).toList());
    }

    /// What everybody agreed to do, the latest first, up to [Shown#MOST].
    @Transactional(readOnly = true)
    List<KnownRole> roles(CaseFile file) {
        return roles.on(file.id());
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KnownRole get(CaseFile file, AgreedRoleId id) {
        return roles.find(file.id(), id).orElseThrow(NotFound::new);
    }

    /// What became of one of them, the earliest first. Nothing where it does not stand.
    @Transactional(readOnly = true)
    List<Became> became(CaseFile file, AgreedRoleId id) {
        return roles.find(file.id(), id).map(KnownRole::became).orElse(List.of());
    }
}
