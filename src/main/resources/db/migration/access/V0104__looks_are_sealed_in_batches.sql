-- Every look is proved: a batch of them is closed with each seal.
call seal_in_batches('look', 'id', true);
