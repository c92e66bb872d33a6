package org.ownwords.greeting;

import org.ownwords.access.By;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The greetings people were sent. Here only where the tests ask for it.
@Service
@Profile("greeting")
@Transactional
class Greetings {

    private final GreetingStore store;
    private final ApplicationEventPublisher events;

    Greetings(GreetingStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    void send(Greeting greeting, By by) {
        if (store.add(greeting, by)) {
            events.publishEvent(new GreetingSent(greeting.caseId(), greeting.id(), by));
        }
    }
}
