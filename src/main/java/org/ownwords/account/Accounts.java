package org.ownwords.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.ownwords.access.Acting;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Accounts of our own: who proves to be whom, and the links by which people set their passwords.
@Service
@ConditionalOnProperty("ownwords.accounts")
class Accounts {

    static final Duration INVITED_FOR = Duration.ofDays(7);

    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int MOST_FOR_A_NAME_FROM_ONE_PLACE = 10;
    private static final int MOST_FROM_ONE_PLACE = 100;
    private static final Duration KNOWN_FOR = Duration.ofDays(90);

    private final AccountStore store;
    private final Practitioners practitioners;
    private final Councils councils;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /// Looking at a password takes long on purpose. One at a time, so that whoever tries many takes no time from
    /// others.
    private final Semaphore turnOfAll = new Semaphore(1, true);

    /// Those who have signed in from where they are do not wait for those who have not.
    private final Semaphore turnOfTheKnown = new Semaphore(1, true);

    /// Looked at where nobody has the name, so that it takes as long.
    private final String nobodys = passwords.encode(UUID.randomUUID().toString());

    Accounts(
            AccountStore store,
            Practitioners practitioners,
            Councils councils,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.practitioners = practitioners;
        this.councils = councils;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// All who work at one place may come from one address. Too many tries from it keep out only those who have not
    /// signed in from there.
    ///
    /// @param place where the try comes from: an address of the network
    Proof prove(String username, String password, String code, String place) {
        var now = clock.instant();
        var name = username.strip().toLowerCase(Locale.ROOT);
        var here = Link.digest("in\n" + name + "\n" + place);
        var known = store.hasSignedInFrom(here, now.minus(KNOWN_FOR));
        if ((!known && !store.mayTry(Link.digest(place), MOST_FROM_ONE_PLACE, WITHIN, now))
                || !store.mayTry(Link.digest(name + "\n" + place), MOST_FOR_A_NAME_FROM_ONE_PLACE, WITHIN, now)) {
            return new Proof.TooManyTries();
        }
        var somebody = practitioners.signingIn(username.strip());
        var account = somebody.flatMap(this::account);
        var turn = known ? turnOfTheKnown : turnOfAll;
        if (!matches(password, account.map(Account::password).orElse(nobodys), turn) || account.isEmpty()) {
            return new Proof.NotGiven();
        }
        var practitioner = somebody.orElseThrow();
        var step = SecondFactor.step(
                account.get().secret().bytes(), code, now, account.get().lastStep());
        if (step.isEmpty() || !in(practitioner.authority(), () -> store.use(practitioner.id(), step.getAsLong()))) {
            return new Proof.NotGiven();
        }
        store.signedInFrom(here, now);
        return new Proof.Given(practitioner);
    }

    private Optional<Account> account(Practitioner practitioner) {
        return in(practitioner.authority(), () -> store.of(practitioner.id()));
    }

    /// Does the work in one transaction that sees this council.
    private <T> T in(String authority, Supplier<T> work) {
        return Sight.of(authority, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private boolean matches(String password, String encoded, Semaphore turn) {
        turn.acquireUninterruptibly();
        try {
            return passwords.matches(password, encoded);
        } finally {
            turn.release();
        }
    }

    /// A link for somebody who works here to set their password by, once and within a week.
    Link invite(ActorId actor, By by) {
        var link = Link.fresh(by.authority());
        store.invite(link, actor, clock.instant().plus(INVITED_FOR));
        return link;
    }

    /// Whom a link was made for, if it can still be used.
    Optional<Practitioner> invited(Link link) {
        return in(
                link.authority(),
                () -> store.invited(link, clock.instant())
                        .flatMap(actor -> practitioners.acting(link.authority(), actor))
                        .map(Acting::actor)
                        .map(Practitioner.class::cast));
    }

    /// Whether it could be used, and is now.
    boolean accept(Link link, Practitioner practitioner, Secrets secrets) {
        return in(link.authority(), () -> {
            if (!store.use(link, clock.instant())) {
                return false;
            }
            set(practitioner, secrets);
            return true;
        });
    }

    boolean firstLinkOpens(Link link) {
        return store.firstLinkOpens(link, clock.instant());
    }

    /// The first administrator of a council that nobody works for yet.
    void begin(First first, Secrets secrets) {
        in(first.authority(), () -> {
            var administrator = new Practitioner(
                    new ActorId(UUID.randomUUID().toString()),
                    first.username(),
                    first.name(),
                    first.authority(),
                    Role.ADMINISTRATOR,
                    null);
            councils.establish(first.authority(), first.council(), List.of(), List.of(administrator));
            set(administrator, secrets);
            return true;
        });
    }

    private void set(Practitioner practitioner, Secrets secrets) {
        store.set(
                practitioner.authority(),
                practitioner.id(),
                new Account(passwords.encode(secrets.password()), secrets.secret(), secrets.step()),
                clock.instant());
    }

    /// Who begins: the first administrator, and their council.
    record First(String authority, String council, String name, String username) {}

    /// What somebody has chosen to prove who they are by.
    ///
    /// @param step that of the code they showed they have the secret by
    record Secrets(String password, Secret secret, long step) {}
}
