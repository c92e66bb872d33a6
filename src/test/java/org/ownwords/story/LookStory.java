package org.ownwords.story;

import org.junit.jupiter.api.Test;
import org.ownwords.larchmere.Cast;

class LookStory {
    @Test
    void look() {
        System.setProperty("ownwords.pictures", "yes");
        try (var nadia = Somebody.signedIn(Way.JAVASCRIPT, Cast.NADIA);
                var ken = Somebody.signedIn(Way.JAVASCRIPT, Cast.KEN)) {
            nadia.open("/people?q=Edith");
            nadia.open("/concerns/new");
            nadia.type("givenName", "Ottilie");
            nadia.type("familyName", "Quince");
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "Nadia Rahman");
            nadia.type("words", "I want my purse where I put it.");
            nadia.choose("voice", "adult");
            nadia.type("narrative", "A neighbour has not seen her for a week.");
            nadia.choose("raisedBy", "member-of-public");
            nadia.press("Record the concern");
            if (!nadia.problems().isEmpty()) {
                nadia.choose("same", "none");
                nadia.record("Record the concern");
            }
            var file = nadia.path();
            nadia.open(file + "/plan");
            nadia.type("what", "Change the lock");
            nadia.type("who", "Nadia Rahman");
            nadia.page().locator("main form[method='post'] button").last().click();
            nadia.page().waitForLoadState();
            nadia.open(file + "/documents");
            nadia.picture("doc-list");
            nadia.looksRight();
            for (var form : new String[] {"print", "large-print", "easy-read", "audio-script", "web-page"}) {
                nadia.open(file + "/documents/now/" + form + "/en");
                nadia.picture("doc-" + form);
                nadia.looksRight();
            }
            nadia.open(file + "/documents/given/new");
            nadia.picture("doc-give");
            nadia.looksRight();
            nadia.choose("given", "yes");
            nadia.choose("form", "easy-read");
            nadia.choose("language", "en");
            nadia.choose("how", "hand");
            nadia.page().locator("main form[method='post'] button").last().click();
            nadia.page().waitForLoadState();
            nadia.picture("doc-given");
            nadia.looksRight();
            nadia.open(file + "/documents");
            nadia.picture("doc-list-given");
            nadia.open(file);
            nadia.picture("doc-case");
            ken.open("/settings/documents");
            ken.picture("doc-settings");
            ken.looksRight();
            ken.open("/settings/documents/persons-copy/en/easy-read");
            ken.picture("doc-wording");
            ken.looksRight();
            ken.type("about", "{person.nam}");
            ken.press("Set the wording");
            ken.picture("doc-wording-wrong");
            ken.looksRight();
        }
    }
}
