-- Whether the file of a ranked run is given to others: its player's leave. What was handed in before was under that condition.
ALTER TABLE runs ADD COLUMN open boolean NOT NULL DEFAULT true;
