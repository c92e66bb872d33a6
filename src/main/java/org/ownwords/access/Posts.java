package org.ownwords.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.history.Chain;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works in the council of the present sight, and what they were: each change is a row with its fact.
@Service
@Transactional
public class Posts {

    private final PostStore store;
    private final ApplicationEventPublisher events;

    Posts(PostStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Somebody who has not worked here before. Sent twice, it is recorded once.
    public PostChange add(Post post, By by) {
        var before = store.recorded(post.id());
        if (before.isPresent()) {
            return sentAgain(before.get(), post);
        }
        return store.addPerson(post.who(), by.authority())
                .map(chain -> record(chain, post, Optional.empty(), by))
                .orElseGet(() -> store.recorded(post.id())
                        .map(recorded -> sentAgain(recorded, post))
                        .orElseGet(PostChange.UsernameTaken::new));
    }

    /// Them from now on, or from a later day.
    ///
    /// @param replaces the post that was read before it was changed
    public PostChange change(Post post, UUID replaces, By by) {
        var before = store.recorded(post.id());
        if (before.isPresent()) {
            return sentAgain(before.get(), post);
        }
        if (!store.last(post.who().actor()).map(Post::id).equals(Optional.of(replaces))) {
            return new PostChange.ChangedSince();
        }
        if (!store.mayUse(post.who().username(), post.who().actor())) {
            return new PostChange.UsernameTaken();
        }
        store.rename(post.who());
        return record(store.chain(post.who().actor()), post, Optional.of(replaces), by);
    }

    /// The same sent twice is recorded once. Something else under the same id is never taken for it.
    private static PostChange sentAgain(Post recorded, Post sent) {
        return recorded.equals(sent) ? new PostChange.Made() : new PostChange.ChangedSince();
    }

    private PostChange record(Chain chain, Post post, Optional<UUID> replaces, By by) {
        if (!store.add(post, replaces, by)) {
            return store.recorded(post.id())
                    .map(recorded -> sentAgain(recorded, post))
                    .orElseGet(PostChange.ChangedSince::new);
        }
        events.publishEvent(new PostRecorded(chain, post.id(), by));
        return new PostChange.Made();
    }

    /// Everybody who works here or did, by name, as was recorded of them last.
    @Transactional(readOnly = true)
    public List<Post> all() {
        return store.all();
    }

    /// What was recorded of somebody last.
    @Transactional(readOnly = true)
    public Optional<Post> last(ActorId actor) {
        return store.last(actor);
    }

    /// What is recorded of somebody as a colleague hangs on this chain.
    @Transactional(readOnly = true)
    public Chain chain(ActorId actor) {
        return store.chain(actor);
    }

    /// All that was recorded of somebody, the newest first.
    @Transactional(readOnly = true)
    public List<PostEntry> history(ActorId actor) {
        return store.history(actor);
    }
}
