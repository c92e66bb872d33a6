package org.ownwords.account;

import java.util.Optional;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The links by which people set their passwords, where accounts are ours.
@Service
@Transactional
public class Invitations {

    private final ObjectProvider<Accounts> accounts;

    Invitations(ObjectProvider<Accounts> accounts) {
        this.accounts = accounts;
    }

    /// The path of a link for somebody who works here: it opens once, within a week. Nothing where people
    /// sign in elsewhere.
    public Optional<String> invite(ActorId actor, By by) {
        return Optional.ofNullable(accounts.getIfAvailable())
                .map(here -> "/sign-in/invitation/" + here.invite(actor, by).written());
    }
}
