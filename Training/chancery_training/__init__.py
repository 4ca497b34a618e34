"""Training of Chancery's language model: data, model, training loop, export."""
