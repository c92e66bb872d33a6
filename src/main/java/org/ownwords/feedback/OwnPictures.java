package org.ownwords.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.Inspected;
import org.ownwords.attached.Inspected.Why;
import org.ownwords.attached.Inspecting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Pictures from people's own pages: looked at before any of it is kept, kept in pieces, and written out again one
/// piece in memory at a time.
@Component
class OwnPictures {

    private final OwnPictureStore store;
    private final Inspecting inspecting;
    private final TransactionTemplate transaction;

    OwnPictures(OwnPictureStore store, Inspecting inspecting, PlatformTransactionManager transactions) {
        this.store = store;
        this.inspecting = inspecting;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A picture that can be kept.
    record Sent(Bytes bytes, Inspected.Taken taken) {}

    /// What becomes of a file. From outside only pictures are taken.
    Inspected inspect(Bytes bytes) {
        var inspected = inspecting.inspect(bytes);
        return inspected instanceof Inspected.Taken(var type, var _, var _, var _) && !type.isPicture()
                ? new Inspected.Refused(Why.OF_NO_KIND_THAT_IS_TAKEN)
                : inspected;
    }

    /// Why a file was not taken, for whoever sent it.
    String words(Why why) {
        return switch (why) {
            case OF_NO_KIND_THAT_IS_TAKEN -> "Choose a picture. This file is none, whatever it is called";
            case INFECTED -> "Choose another picture. There is something harmful in this file, so it was not kept";
            case TOO_LARGE, COULD_NOT_BE_CHECKED -> why.words(inspecting.most());
        };
    }

    /// The most that is taken, in words.
    String most() {
        return inspecting.most();
    }

    /// @throws UncheckedIOException where it cannot be read to its end. Then nothing of it is kept
    void keep(UUID id, OwnLink link, UUID said, Sent sent, By by) {
        var taken = sent.taken();
        store.add(new OwnPicture(id, taken.type(), taken.size(), taken.checked()), link, said, taken.digest(), by);
        try {
            store.addPieces(id, sent.bytes(), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// It is sent after the page's own transaction, so each piece has one.
    void write(UUID id, OutputStream out) throws IOException {
        for (var number = 0; ; number++) {
            var piece = piece(id, number);
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    private Optional<byte[]> piece(UUID id, int number) {
        return Objects.requireNonNull(transaction.execute(_ -> store.piece(id, number)));
    }
}
