package org.ownwords.history;

import org.ownwords.page.Problems;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How much of a case's history there was when somebody opened a page. It goes out with the page in a hidden
/// field, and comes back with what they typed.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HadRead {

    private static final String FIELD = "read";

    private final History history;
    private final Newer newer;

    HadRead(History history, Newer newer) {
        this.history = history;
        this.newer = newer;
    }

    /// What whoever sent this had read: the length of the chain.
    public static long of(Typed typed) {
        try {
            return Long.parseLong(typed.text(FIELD));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// The form as it is opened.
    public ShownForm opened(Chain chain, Typed typed) {
        return new ShownForm(typed.has(FIELD) ? typed : upToDate(chain, typed), Problems.NONE);
    }

    /// The form again with what is newer, which counts as read from now on.
    public ShownForm again(Chain chain, Typed typed, Problems problems) {
        var told = newer.than(chain, of(typed));
        return new ShownForm(upToDate(chain, typed), problems, told);
    }

    private Typed upToDate(Chain chain, Typed typed) {
        return typed.with(FIELD, String.valueOf(history.length(chain)));
    }
}
