"""Care of personal data: who must be asked, what is stored of somebody, what becomes of it."""
