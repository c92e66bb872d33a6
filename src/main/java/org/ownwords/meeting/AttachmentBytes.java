package org.ownwords.meeting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes out what is in a file, one piece in memory at a time. It is sent after the page's own
/// transaction, so each piece has one.
@Component
class AttachmentBytes {

    private final AttachmentStore store;
    private final TransactionTemplate transaction;

    AttachmentBytes(AttachmentStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    void write(AttachmentId id, OutputStream out) throws IOException {
        for (var number = 0; ; number++) {
            var piece = piece(id, number);
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    private Optional<byte[]> piece(AttachmentId id, int number) {
        return Objects.requireNonNull(transaction.execute(_ -> store.piece(id, number)));
    }
}
