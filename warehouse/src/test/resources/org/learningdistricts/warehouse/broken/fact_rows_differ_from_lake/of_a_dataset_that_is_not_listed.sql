delete from core.dim_dataset where dataset = 'recognitions';
